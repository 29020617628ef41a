package org.zhibai.desktop.handlers;

/** Writes a findings workbook with the findings that the list shows. */
public final class ExportShown extends ExportAll {
  @Override
  boolean all() {
    return false;
  }
}
