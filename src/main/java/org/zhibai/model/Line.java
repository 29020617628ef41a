package org.zhibai.model;

/**
 * A line of a form: an indicator as the report system defines it.
 *
 * @param code form number and row code, {@code 02.01}; identifies the line wherever its row stands
 * @param name the indicator's name without indent or “其中”
 * @param measure unit of measure, {@code 件}, {@code 万元}, {@code %}
 * @param counting whether the value must be a non-negative whole number
 * @param required whether the cell must be filled in
 */
public record Line(
    String code, String name, String measure, LineType type, boolean counting, boolean required) {

  /** The form's number, {@code 02}. */
  public String form() {
    return code.substring(0, code.indexOf('.'));
  }

  /** The row code inside the form, {@code 01}. */
  public String row() {
    return code.substring(code.indexOf('.') + 1);
  }
}
