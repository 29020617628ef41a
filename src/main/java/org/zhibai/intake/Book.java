package org.zhibai.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An open workbook, whose sheets are read one after the other. */
interface Book extends AutoCloseable {

  /**
   * A sheet of a workbook.
   *
   * @param index from 0, in the workbook's order
   */
  record SheetInfo(int index, String name, boolean hidden) {}

  /** Decides which sheets are read. */
  interface Chooser {
    /** What takes the cells of a sheet; null when the sheet is of no interest. */
    @Nullable SheetSink open(SheetInfo sheet);
  }

  /** Reads the chosen sheets in the workbook's order. */
  void read(Chooser chooser) throws IOException;

  /** A custom property of the workbook; empty when there is none. */
  String property(String name) throws IOException;

  /** Whether it is encrypted, with the password that every spreadsheet program tries by itself. */
  boolean encrypted();

  @Override
  void close() throws IOException;
}
