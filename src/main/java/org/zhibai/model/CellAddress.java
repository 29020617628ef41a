package org.zhibai.model;

/**
 * A cell of a workbook.
 *
 * @param file name of the workbook
 * @param sheet name of the sheet as it stands in the workbook; empty when the whole file is meant
 * @param ref address such as {@code D12}; empty when the whole sheet is meant
 */
public record CellAddress(String file, String sheet, String ref)
    implements Comparable<CellAddress> {

  /** The address of a whole file. */
  public static CellAddress ofFile(String file) {
    return new CellAddress(file, "", "");
  }

  /** The address of a whole sheet. */
  public static CellAddress ofSheet(String file, String sheet) {
    return new CellAddress(file, sheet, "");
  }

  /** By file, sheet, row and column. */
  @Override
  public int compareTo(CellAddress other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int bySheet = sheet.compareTo(other.sheet);
    if (bySheet != 0) {
      return bySheet;
    }
    int byRow = Integer.compare(row(), other.row());
    return byRow != 0 ? byRow : Integer.compare(column(), other.column());
  }

  /** One-based row, 0 when no cell is meant. */
  public int row() {
    int digits = letters();
    return digits == ref.length() ? 0 : Integer.parseInt(ref.substring(digits));
  }

  /** One-based column, 0 when no cell is meant. */
  public int column() {
    int column = 0;
    for (int i = 0; i < letters(); i++) {
      column = column * 26 + ref.charAt(i) - 'A' + 1;
    }
    return column;
  }

  private int letters() {
    int i = 0;
    while (i < ref.length() && ref.charAt(i) >= 'A' && ref.charAt(i) <= 'Z') {
      i++;
    }
    return i;
  }

  /** Sheet and cell, {@code 02 专利创造 D9}; the sheet's or the file's name where no cell is meant. */
  public String withoutFile() {
    return sheet.isEmpty() ? file : (sheet + " " + ref).strip();
  }

  @Override
  public String toString() {
    return sheet.isEmpty()
        ? file
        : ref.isEmpty() ? file + " " + sheet : file + " " + sheet + "!" + ref;
  }
}
