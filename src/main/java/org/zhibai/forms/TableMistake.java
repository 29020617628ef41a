package org.zhibai.forms;

import java.io.Serializable;

/**
 * A mistake in a table of a rule pack. Its sentences are Chinese, as the tables are.
 *
 * @param file path of the table inside the pack
 * @param line one-based line, 0 when the whole table is meant
 * @param column heading of the column; empty when the whole line is meant
 * @param what what is wrong
 * @param instead what to write instead; empty when the first sentence says it
 */
public record TableMistake(String file, long line, String column, String what, String instead)
    implements Serializable {

  /** All of it in one line. */
  public String sentence() {
    String place = line > 0 ? " 第" + line + "行" : "";
    return file + place + "：" + what + (instead.isEmpty() ? "" : "；" + instead);
  }
}
