package org.zhibai.forms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.NumberText.Style;
import org.zhibai.model.Bound;

/** Reads year-on-year growth: {@code 12.3}, {@code 增长12.3%}, {@code 下降4个百分点}, 持平. */
final class GrowthText {
  private static final List<String> UP = List.of("上升", "增长", "增加", "提高", "提升", "上涨", "增");
  private static final List<String> DOWN = List.of("下降", "减少", "降低", "下跌", "下滑", "降", "减");

  private GrowthText() {}

  /** The growth in per cent or percentage points; null when it can't be understood. */
  static @Nullable NumberText parse(String shown) {
    String text = bare(NumberText.normal(shown).replace(" ", ""));
    if (text.endsWith("持平")) {
      BigDecimal zero = BigDecimal.ZERO;
      return new NumberText(zero, zero, 0, Bound.ABOUT, Style.IN_WORDS);
    }
    String down = without(text, DOWN);
    String rest = down.equals(text) ? without(text, UP) : down;
    boolean inWords = !rest.equals(text);
    NumberText number = number(rest);
    if (number == null || (inWords && number.value().signum() < 0)) {
      return null;
    }
    NumberText signed = inWords && !down.equals(text) ? number.negated() : number;
    return inWords && signed.style() == Style.PLAIN ? styled(signed) : signed;
  }

  private static @Nullable NumberText number(String text) {
    if (text.endsWith("倍")) {
      NumberText times = NumberText.parse(text.substring(0, text.length() - 1), "百%");
      return times == null ? null : hundredfold(times);
    }
    return NumberText.parse(text.replace("个百分点", "%").replace("百分点", "%"), "%");
  }

  private static String bare(String text) {
    String inner =
        text.startsWith("(") && text.endsWith(")") && text.length() > 2
            ? text.substring(1, text.length() - 1)
            : text;
    boolean accounting = inner.isEmpty() || Character.isDigit(inner.charAt(0));
    String bare = accounting ? text : inner;
    return bare.startsWith("同比") ? bare.substring(2) : bare;
  }

  /** Without the first of the words, which may follow a word such as 约. */
  private static String without(String text, List<String> words) {
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && at <= 2) {
        return text.substring(0, at) + text.substring(at + word.length());
      }
    }
    return text;
  }

  private static NumberText hundredfold(NumberText times) {
    return new NumberText(
        times.value().movePointRight(2).setScale(Math.max(0, times.decimals() - 2)),
        times.upper().movePointRight(2),
        times.decimals() - 2,
        times.bound(),
        times.style());
  }

  private static NumberText styled(NumberText number) {
    return new NumberText(
        number.value(), number.upper(), number.decimals(), number.bound(), Style.IN_WORDS);
  }
}
