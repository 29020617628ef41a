package org.zhibai.model;

import java.util.List;

/**
 * A sheet of tables that all have the same columns.
 *
 * @param name of the sheet
 * @param title what it is about
 * @param guide how to read it
 */
public record TableSheet(String name, String title, String guide, List<Part> parts) {

  /**
   * A table.
   *
   * @param heading what it is about; empty when the sheet's title says it
   * @param rows its first row is the heading; the first column says what a row is about
   * @param total whether the last row is the total of the others
   */
  public record Part(String heading, List<List<String>> rows, boolean total) {}
}
