package org.zhibai.forms;

import java.util.List;

/**
 * A form of the report system.
 *
 * @param number form number, {@code 02}
 * @param name its name, 专利创造
 * @param columns its columns in order
 * @param landscape whether it is printed across
 * @param note what its footer tells those who fill it in
 */
public record Form(
    String number,
    String name,
    List<Column> columns,
    boolean landscape,
    String note,
    Validity validity) {

  /** The column with a key. */
  public Column column(String key) {
    return columns.stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(number + " 表没有“" + key + "”栏"));
  }
}
