package org.zhibai.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;

/**
 * What a column of a case's figure table stands for: {@code 06.03 上年同期 @330203 2022}.
 *
 * @param code line code, or {@code 封面.报出日期} for an item of the cover
 * @param column key of the column; empty for the cover
 */
record CaseHeader(String code, String column, String unit, int year) {
  static final String UNIT = "330212";
  static final int YEAR = 2023;
  static final String COVER = "封面.";
  private static final Pattern YEAR_WORD = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * Reads a header cell.
   *
   * @throws CaseMistake when the report system has no such line
   */
  static CaseHeader read(String text, ReportSystem system) {
    String[] words = text.split("\\s+");
    String column = "";
    String unit = UNIT;
    int year = YEAR;
    for (String word : List.of(words).subList(1, words.length)) {
      Matcher number = YEAR_WORD.matcher(word);
      if (word.startsWith("@")) {
        unit = word.substring(1);
      } else if (number.matches()) {
        year = Integer.parseInt(word);
      } else {
        column = word;
      }
    }
    String code = words[0];
    boolean cover = code.startsWith(COVER);
    if (column.isEmpty() && !cover) {
      column = ownColumn(code, system);
    }
    return new CaseHeader(code, column, unit, year);
  }

  /** The column in which a line's figure of the period stands. */
  static String ownColumn(String code, ReportSystem system) {
    FormLine line = line(code, system);
    Form form = form(line, system);
    return line.columns().stream()
        .filter(key -> form.column(key).role().ofThePeriod())
        .findFirst()
        .orElseGet(() -> line.columns().get(0));
  }

  static FormLine line(String code, ReportSystem system) {
    return system.line(code).orElseThrow(() -> new CaseMistake("case.code", code));
  }

  static Form form(FormLine line, ReportSystem system) {
    return system.allForms().stream()
        .filter(form -> form.number().equals(line.line().form()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The form's column.
   *
   * @throws CaseMistake when the form has no such column
   */
  Column formColumn(ReportSystem system) {
    Form form = form(line(code, system), system);
    return form.columns().stream()
        .filter(one -> one.key().equals(column))
        .findFirst()
        .orElseThrow(() -> new CaseMistake("case.column", form.number(), column));
  }
}
