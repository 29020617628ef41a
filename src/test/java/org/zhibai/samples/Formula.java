package org.zhibai.samples;

import java.math.BigDecimal;
import java.util.function.BiFunction;

/**
 * A sum of lines as the tables of this package write it: {@code 02.11' + 02.02 - 02.31}, where
 * {@code '} means last year's figure.
 */
record Formula(String text) {

  /**
   * The sum.
   *
   * @param figures the figure of a line, this year's (false) or last year's (true)
   */
  BigDecimal sum(BiFunction<String, Boolean, BigDecimal> figures) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean minus = false;
    for (String word : text.trim().split(" +")) {
      switch (word) {
        case "+" -> minus = false;
        case "-" -> minus = true;
        default -> {
          boolean last = word.endsWith("'");
          String code = last ? word.substring(0, word.length() - 1) : word;
          BigDecimal figure = figures.apply(code, last);
          sum = minus ? sum.subtract(figure) : sum.add(figure);
        }
      }
    }
    return sum;
  }
}
