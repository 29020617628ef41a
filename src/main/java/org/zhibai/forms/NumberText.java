package org.zhibai.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Bound;

/**
 * Reads the text of a number as people type it: full-width digits, separators, a unit of measure
 * behind it, 近, 约, 余, ranges, Chinese numerals, growth in words.
 *
 * @param value the number in the wanted measure; of a range, its lower end
 * @param upper upper end of a range; the value itself otherwise
 * @param decimals decimals as printed, in the wanted measure; may be negative
 * @param style how it was written
 */
public record NumberText(
    BigDecimal value, BigDecimal upper, int decimals, Bound bound, Style style) {

  /** How a number was written. */
  public enum Style {
    /** Digits. */
    PLAIN,
    /** Chinese numerals. */
    CHINESE,
    /** Words for growth: 上升, 下降, 持平. */
    IN_WORDS,
    /** A number, but of another unit of measure; its value is the number as written. */
    OTHER_MEASURE
  }

  private static final int LONGEST = 60;
  private static final String NUMBER = "(?:\\d{1,20}(?:\\.\\d{0,12})?|\\.\\d{1,12})";
  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(?!\\d))");

  /** Digits on one line and on the next are two numbers, and no thousands. */
  private static final Pattern SEVERAL = Pattern.compile("\\p{Nd}\\s*[\\r\\n\\t]\\s*\\p{Nd}");

  private static final Pattern SHAPE =
      Pattern.compile("([+-]?" + NUMBER + "|[" + ChineseNumeral.CHARACTERS + "]+)(.*)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(" + NUMBER + ")([^\\d~至到.—–―-]*)(?:[—–―-]{1,2}|~|至|到)(" + NUMBER + ")(\\D*)");
  private static final Pattern IN_TWO_PARTS =
      Pattern.compile("([+-]?)(\\d{1,8})亿(?:零|又)?(\\d{1,4}(?:\\.\\d{1,8})?)万(.*)");
  private static final Pattern INNER =
      Pattern.compile("([" + ChineseNumeral.CHARACTERS + "]{0,2})[余多](.*)");

  private static final List<Map.Entry<String, Bound>> BEFORE =
      List.of(
          Map.entry("不少于", Bound.AT_LEAST),
          Map.entry("不低于", Bound.AT_LEAST),
          Map.entry("至少", Bound.AT_LEAST),
          Map.entry(">=", Bound.AT_LEAST),
          Map.entry("≥", Bound.AT_LEAST),
          Map.entry("≧", Bound.AT_LEAST),
          Map.entry("不超过", Bound.AT_MOST),
          Map.entry("不高于", Bound.AT_MOST),
          Map.entry("不多于", Bound.AT_MOST),
          Map.entry("至多", Bound.AT_MOST),
          Map.entry("<=", Bound.AT_MOST),
          Map.entry("≤", Bound.AT_MOST),
          Map.entry("≦", Bound.AT_MOST),
          Map.entry("前", Bound.AT_MOST),
          Map.entry("超过", Bound.MORE_THAN),
          Map.entry("突破", Bound.MORE_THAN),
          Map.entry("高于", Bound.MORE_THAN),
          Map.entry("超", Bound.MORE_THAN),
          Map.entry("逾", Bound.MORE_THAN),
          Map.entry(">", Bound.MORE_THAN),
          Map.entry("将近", Bound.NEARLY),
          Map.entry("接近", Bound.NEARLY),
          Map.entry("近", Bound.NEARLY),
          Map.entry("不足", Bound.NEARLY),
          Map.entry("不到", Bound.NEARLY),
          Map.entry("<", Bound.NEARLY),
          Map.entry("大约", Bound.ABOUT),
          Map.entry("约为", Bound.ABOUT),
          Map.entry("约", Bound.ABOUT),
          Map.entry("≈", Bound.ABOUT),
          Map.entry("第", Bound.EXACT));
  private static final List<Map.Entry<String, Bound>> AFTER =
      List.of(
          Map.entry("以上", Bound.AT_LEAST),
          Map.entry("余", Bound.AT_LEAST),
          Map.entry("多", Bound.AT_LEAST),
          Map.entry("+", Bound.AT_LEAST),
          Map.entry("左右", Bound.ABOUT),
          Map.entry("上下", Bound.ABOUT),
          Map.entry("以内", Bound.AT_MOST),
          Map.entry("以下", Bound.AT_MOST));

  /** The text with full-width characters made half-width and blanks trimmed. */
  public static String normal(String shown) {
    if (StringUtils.isAsciiPrintable(shown)) {
      return shown.strip();
    }
    return Normalizer.normalize(shown, Normalizer.Form.NFKC)
        .replace('\u2212', '-')
        .replace("\u200B", "")
        .replace("\uFEFF", "")
        .strip();
  }

  /** The number in a text; null when there is none to be understood. */
  public static @Nullable NumberText parse(String shown, String measure) {
    if (shown.length() > LONGEST || SEVERAL.matcher(shown.strip()).find()) {
      return null;
    }
    String text = joined(normal(shown));
    if (text.startsWith("(") && text.endsWith(")")) {
      String inner = text.substring(1, text.length() - 1);
      NumberText number = parseBare(inner, measure);
      boolean accounting = !inner.isEmpty() && Character.isDigit(inner.charAt(0));
      return number == null || !accounting ? number : number.negated();
    }
    return parseBare(text, measure);
  }

  /** Without separators of thousands and without blanks that stand between other things. */
  private static String joined(String text) {
    String joined = SEPARATOR.matcher(text.replaceAll("\\s+", " ")).replaceAll("");
    return joined.replaceAll("(?<!\\d) | (?!\\d)", "");
  }

  private static @Nullable NumberText parseBare(String text, String measure) {
    Bound bound = Bound.EXACT;
    String rest = text.startsWith("首位") ? "第一" + text.substring(1) : text;
    for (Map.Entry<String, Bound> word : BEFORE) {
      if (rest.startsWith(word.getKey())) {
        bound = word.getValue();
        rest = rest.substring(word.getKey().length());
        break;
      }
    }
    Matcher parts = IN_TWO_PARTS.matcher(rest);
    if (parts.matches()) {
      BigDecimal myriads =
          new BigDecimal(parts.group(2) + "0000").add(new BigDecimal(parts.group(3)));
      rest = parts.group(1) + myriads.toPlainString() + "万" + parts.group(4);
    }
    Matcher range = RANGE.matcher(rest);
    if (bound == Bound.EXACT && range.matches()) {
      return range(range, measure);
    }
    Matcher shape = SHAPE.matcher(rest);
    return shape.matches() ? number(shape.group(1), shape.group(2), bound, measure) : null;
  }

  private static @Nullable NumberText range(Matcher range, String measure) {
    NumberText to = number(range.group(3), range.group(4), Bound.EXACT, measure);
    String unit = range.group(2).isEmpty() ? range.group(4) : range.group(2);
    NumberText from = number(range.group(1), unit, Bound.EXACT, measure);
    if (from == null || to == null || from.value.compareTo(to.value) >= 0) {
      return null;
    }
    Style style = from.style == Style.PLAIN ? to.style : from.style;
    return new NumberText(
        from.value, to.value, Math.min(from.decimals, to.decimals), Bound.RANGE, style);
  }

  private static @Nullable NumberText number(
      String digits, String tail, Bound before, String measure) {
    if (ChineseNumeral.CHARACTERS.indexOf(digits.charAt(0)) >= 0) {
      int end = digits.length();
      while (end > 0 && "万亿".indexOf(digits.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end == 0 && before == Bound.EXACT && !StringUtils.startsWithAny(tail, "余", "多")) {
        return null;
      }
      Long value = end == 0 ? Long.valueOf(1) : ChineseNumeral.parse(digits.substring(0, end));
      return value == null
          ? null
          : measured(
              BigDecimal.valueOf(value),
              digits.substring(end) + (tail.equals("大") ? "" : tail),
              new Written(before, Style.CHINESE),
              measure);
    }
    String plain = digits.endsWith(".") ? digits + "0" : digits;
    BigDecimal value = new BigDecimal(plain);
    return measured(
        digits.endsWith(".") ? value.setScale(0) : value,
        tail,
        new Written(before, Style.PLAIN),
        measure);
  }

  private record Written(Bound bound, Style style) {}

  private static @Nullable NumberText measured(
      BigDecimal number, String tail, Written written, String measure) {
    String unit = tail;
    Bound bound = written.bound;
    for (Map.Entry<String, Bound> word : AFTER) {
      if (unit.endsWith(word.getKey())) {
        bound = bound == Bound.EXACT ? word.getValue() : bound;
        unit = unit.substring(0, unit.length() - word.getKey().length());
        break;
      }
    }
    Matcher inner = INNER.matcher(unit);
    if (inner.matches()) {
      bound = bound == Bound.EXACT ? Bound.AT_LEAST : bound;
      unit = inner.group(1) + inner.group(2);
    }
    OptionalInt power = Measure.power(unit, measure);
    if (power.isEmpty()) {
      return KnownMeasures.contains(unit)
          ? new NumberText(number, number, number.scale(), bound, Style.OTHER_MEASURE)
          : null;
    }
    int decimals = number.scale() - power.getAsInt();
    BigDecimal value = number.scaleByPowerOfTen(power.getAsInt()).setScale(Math.max(0, decimals));
    return new NumberText(value, value, decimals, bound, written.style);
  }

  NumberText negated() {
    return new NumberText(value.negate(), upper.negate(), decimals, bound, style);
  }
}
