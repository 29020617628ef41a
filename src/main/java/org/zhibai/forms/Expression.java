package org.zhibai.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.forms.Relation.Term;

/** Reads the right side of a relation: {@code 06.03 + 06.01 - 06.02[本年]}. */
final class Expression {
  private static final Pattern TERM =
      Pattern.compile(
          "\\s*([+-]?)\\s*(?:(\\d+(?:\\.\\d+)?)\\s*\\*\\s*)?"
              + "([0-9A-Z]{1,3}\\.\\d{2})(?:\\[([^\\]]+)\\])?\\s*");

  private Expression() {}

  /**
   * The terms of one side of a fraction.
   *
   * @param column in which it stands
   */
  static List<Term> terms(String text, String column, Table.Row row) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw row.mistake(column, "expression", text, String.valueOf(end + 1));
      }
      if (!terms.isEmpty() && matcher.group(1).isEmpty()) {
        throw row.mistake(column, "sign", text, matcher.group(3));
      }
      BigDecimal factor =
          matcher.group(2) == null ? BigDecimal.ONE : new BigDecimal(matcher.group(2));
      terms.add(
          new Term(
              matcher.group(1).equals("-") ? factor.negate() : factor,
              matcher.group(3),
              matcher.group(4) == null ? "" : matcher.group(4)));
      end = matcher.end();
    }
    return List.copyOf(terms);
  }
}
