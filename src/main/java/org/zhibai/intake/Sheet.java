package org.zhibai.intake;

import org.zhibai.model.CellAddress;

/**
 * A sheet that was read, and what it was recognised as.
 *
 * @param number form number {@code 02}, ledger number {@code T3}, or empty
 */
record Sheet(String file, Book.SheetInfo info, Kind kind, String number, Grid grid) {

  /** What a sheet is. */
  enum Kind {
    FORM,
    LEDGER,
    COVER,
    OTHER
  }

  CellAddress at(String ref) {
    return new CellAddress(file, info.name(), ref);
  }

  CellAddress at(int row, int column) {
    return at(References.of(row, column));
  }

  CellAddress address() {
    return CellAddress.ofSheet(file, info.name());
  }
}
