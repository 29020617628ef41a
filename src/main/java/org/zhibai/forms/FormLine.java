package org.zhibai.forms;

import java.util.List;
import org.zhibai.model.Line;
import org.zhibai.model.ReportingUnit;

/**
 * A line as a form prints it.
 *
 * @param label what the form prints, with “其中：”
 * @param indent 0, 1 or 2 full-width blanks before the label
 * @param columns keys of the columns to be filled in, in the form's order; without remarks
 * @param filledBy groups (区县市, 功能区, 全市) and codes of departments that fill it in
 * @param indicators the white paper's indicators it collects
 * @param department who inside the unit knows the figure
 * @param choices the words to choose from; empty for figures
 * @param definition what is counted; empty when the name says it
 */
public record FormLine(
    Line line,
    String label,
    int indent,
    List<String> columns,
    List<String> filledBy,
    List<String> indicators,
    String department,
    List<String> choices,
    String definition,
    Validity validity) {

  /** Code of the line. */
  public String code() {
    return line.code();
  }

  /** Whether a unit fills the line in. */
  public boolean filledBy(ReportingUnit unit) {
    return filledBy.contains(unit.group()) || filledBy.contains(unit.code());
  }

  /** The same line in another unit of measure. */
  public FormLine in(String measure) {
    Line other =
        new Line(line.code(), line.name(), measure, line.type(), line.counting(), line.required());
    return new FormLine(
        other,
        label,
        indent,
        columns,
        filledBy,
        indicators,
        department,
        choices,
        definition,
        validity);
  }
}
