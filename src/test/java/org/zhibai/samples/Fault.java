package org.zhibai.samples;

import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong in a unit's workbook.
 *
 * @param unit code of the unit
 * @param rule id of the rule that speaks of it; empty for a change that must be coped with
 * @param what what was done, in words
 * @param plant does it and returns the place where the rule speaks
 */
record Fault(String unit, String rule, String what, Function<Desk, Spot> plant) {

  /**
   * A place in a workbook.
   *
   * @param sheet name of the sheet; empty for the whole file
   * @param cell the cell, which may still move while others change the sheet; null for a whole
   *     sheet
   */
  record Spot(String sheet, @Nullable Cell cell) {

    static Spot at(Cell cell) {
      return new Spot(cell.getSheet().getSheetName(), cell);
    }

    static Spot sheet(String name) {
      return new Spot(name, null);
    }

    /** Address of the cell; empty for a whole sheet. */
    String ref() {
      return cell == null ? "" : cell.getAddress().formatAsString();
    }
  }

  /**
   * A fault as it stands in the samples.
   *
   * @param file name of the file
   * @param sheet name of the sheet; empty when the file is meant
   * @param ref address of the cell; empty when the sheet is meant
   */
  record Planted(String file, String sheet, String ref, String what, String rule) {}
}
