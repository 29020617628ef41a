package org.zhibai.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.NumberText;
import org.zhibai.model.Blank;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Line;
import org.zhibai.model.Words;

/**
 * A unit of measure that somebody wrote over the line's own (乙栏), into which it can be converted:
 * the figures of the row are read in what the row says, and kept in the line's own.
 *
 * @param measure as written
 * @param power the power of ten that makes the line's own measure of it
 */
record WrittenMeasure(String measure, int power) {
  private static final Pattern AROUND = Pattern.compile("^(?:计量)?单位:|人民币|^\\((.*)\\)$");
  private static final Pattern PER_CENT = Pattern.compile("百分比|百分数|百分率");
  private static final Pattern ENDS_AS_NUMBER = Pattern.compile("[0-9.]$");

  /** A unit of measure without what doesn't change it. */
  static String normal(String printed) {
    String text = NumberText.normal(printed).replaceAll("\\s+", "");
    String bare = AROUND.matcher(text).replaceAll("$1");
    return PER_CENT.matcher(bare).replaceAll("%");
  }

  /** The line as the row has it. */
  FormLine asWritten(FormLine line) {
    return line.in(measure);
  }

  /** The entry in the line's own measure; its text tells the measure it was written in. */
  Entry converted(Entry entry, Line line) {
    if (entry instanceof Figure figure) {
      int decimals = figure.decimals() - power;
      String shown = figure.shown();
      return new Figure(
          line,
          figure.place(),
          figure.role(),
          scaled(figure.value()),
          scaled(figure.upper()),
          decimals,
          figure.bound(),
          ENDS_AS_NUMBER.matcher(shown).find() ? shown + measure : shown,
          figure.cell());
    }
    if (entry instanceof Growth growth) {
      return new Growth(
          line,
          growth.place(),
          growth.value(),
          growth.decimals(),
          growth.bound(),
          growth.shown(),
          growth.cell());
    }
    if (entry instanceof Words words) {
      return new Words(
          line, words.place(), words.role(), words.text(), words.shown(), words.cell());
    }
    Blank blank = (Blank) entry;
    return new Blank(
        line, blank.place(), blank.role(), blank.reason(), blank.shown(), blank.cell());
  }

  private BigDecimal scaled(BigDecimal value) {
    BigDecimal scaled = value.scaleByPowerOfTen(power);
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }
}
