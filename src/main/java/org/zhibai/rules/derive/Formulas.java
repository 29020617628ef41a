package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.rules.derive.Reading.Known;

/** Writes relations, with names and with numbers. */
final class Formulas {

  /** A number of a formula and what it is multiplied by. */
  record Factor(BigDecimal factor, String text) {}

  private Formulas() {}

  /** {@code 02.02 + 02.03 − 02.04}, {@code 100 × a}, whatever the texts are. */
  static String sum(List<Factor> parts) {
    StringBuilder text = new StringBuilder();
    for (Factor part : parts) {
      boolean minus = part.factor().signum() < 0;
      if (!text.isEmpty()) {
        text.append(minus ? " − " : " + ");
      } else if (minus) {
        text.append('−');
      }
      BigDecimal factor = part.factor().abs();
      if (factor.compareTo(BigDecimal.ONE) != 0) {
        text.append(Grouped.of(factor)).append(" × ");
      }
      text.append(part.text());
    }
    return text.toString();
  }

  /** The right side of a relation; a sum over or under a fraction bar is put in brackets. */
  static String expression(List<Factor> numerator, List<Factor> denominator) {
    if (denominator.isEmpty()) {
      return sum(numerator);
    }
    return bracketed(numerator) + " ÷ " + bracketed(denominator);
  }

  private static String bracketed(List<Factor> parts) {
    return parts.size() > 1 ? "（" + sum(parts) + "）" : sum(parts);
  }

  /** The part {@code （差 20）} of a relation that doesn't hold. */
  static String difference(BigDecimal reported, BigDecimal expected) {
    return "（差 " + Grouped.of(reported.subtract(expected).abs()) + "）";
  }

  /** A figure as a formula shows it, with its printed decimals. */
  static String number(Figure figure) {
    BigDecimal value = figure.value();
    int decimals = Math.max(figure.decimals(), Math.max(0, value.stripTrailingZeros().scale()));
    return Grouped.of(value.setScale(decimals, RoundingMode.UNNECESSARY));
  }

  /** A number inside a sum; a negative one in brackets. */
  static String operand(Known known) {
    Figure figure = known.figure();
    String text = figure == null ? Grouped.of(known.value()) : number(figure);
    return known.value().signum() < 0 ? "（" + text + "）" : text;
  }
}
