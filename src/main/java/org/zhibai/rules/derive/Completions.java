package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Parameters.Target;
import org.zhibai.model.Completion;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.model.Words;

/**
 * Reads what remarks say of the completion of a target: {@code 完成率103.7%}, {@code 完成年度目标的98%}. No
 * form has a column for it.
 */
final class Completions {
  private static final Pattern STATED =
      Pattern.compile("完成(?:率|[^，。；、0-9]{0,8}目标)[^0-9，。；]{0,4}(\\d+(?:\\.\\d+)?)\\s*[%％]");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Reasons reasons;

  Completions(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Only of a target to be reached: of one not to be exceeded, the word has no meaning. */
  void derive(Target target, Figure figure, @Nullable Entry remark, Harvest harvest) {
    if (!target.least() || target.value().signum() <= 0 || !(remark instanceof Words words)) {
      return;
    }
    Matcher stated = STATED.matcher(words.text());
    if (stated.find() && figure.exact()) {
      harvest.fact(completion(target, figure, words, new BigDecimal(stated.group(1))));
    }
  }

  private Completion completion(Target target, Figure figure, Words remark, BigDecimal stated) {
    BigDecimal due = percent(figure.value(), target, stated.scale());
    BigDecimal slack = percent(figure.halfUnit(), target, stated.scale() + 2);
    boolean holds = stated.subtract(due).abs().compareTo(slack) <= 0;
    return new Completion(
        target.id(),
        remark,
        figure,
        stated,
        due,
        slack,
        target.mark(),
        reasons.formula("formula.completion", figure.name(), target.value().toPlainString()),
        Grouped.of(stated)
            + (holds ? " = " : " ≠ ")
            + Formulas.number(figure)
            + " ÷ "
            + Grouped.of(target.value())
            + " × 100 = "
            + Grouped.of(due));
  }

  private static BigDecimal percent(BigDecimal value, Target target, int decimals) {
    return value.multiply(HUNDRED).divide(target.value(), decimals, RoundingMode.HALF_UP);
  }
}
