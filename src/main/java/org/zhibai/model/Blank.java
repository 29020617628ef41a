package org.zhibai.model;

/**
 * A cell that should hold a figure and doesn't.
 *
 * @param reason why there is none
 */
public record Blank(
    Line line, Place place, ColumnRole role, Reason reason, String shown, CellAddress cell)
    implements Entry {

  /** Why a cell holds no figure. */
  public enum Reason {
    /** Nothing in the cell. */
    NOT_FILLED("未填"),
    /** {@code —}: the line does not apply to the unit. */
    NOT_APPLICABLE("不适用"),
    /** {@code …}: less than the unit of measure. */
    BELOW_UNIT("不足计量单位"),
    /** Something stands there that can't be understood. */
    UNREADABLE("无法识别"),
    /** The line is missing from the sheet. */
    LINE_MISSING("缺行"),
    /** The column is missing from the sheet. */
    COLUMN_MISSING("缺栏"),
    /** The sheet is missing from the workbook. */
    SHEET_MISSING("缺表");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** The Chinese word. */
    public String word() {
      return word;
    }

    /** Whether the cell's line, column or sheet is not in the workbook. */
    public boolean missing() {
      return this == LINE_MISSING || this == COLUMN_MISSING || this == SHEET_MISSING;
    }
  }

  /** The reason in its Chinese word, {@code 未填}. */
  public String why() {
    return reason.word();
  }

  /** Whether nothing was to be filled in: {@code —} or {@code …} are answers, not gaps. */
  @Override
  public boolean filled() {
    return reason == Reason.NOT_APPLICABLE || reason == Reason.BELOW_UNIT;
  }
}
