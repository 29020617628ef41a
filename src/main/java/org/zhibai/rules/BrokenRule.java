package org.zhibai.rules;

import org.zhibai.model.Remark;
import org.zhibai.model.Rule;

/**
 * A rule that can't be run, and why. It never keeps the others from running.
 *
 * @param rule as far as it could be read
 * @param file the file with the mistake, as a path inside the pack
 * @param line one-based line of the mistake; 0 when the whole file is meant
 * @param column one-based column of the mistake; 0 when the whole line is meant
 * @param what in Chinese: what is wrong and what to write instead
 */
public record BrokenRule(Rule rule, String file, int line, int column, String what) {

  /** File, line, column and sentence. */
  public String sentence() {
    String where = (line > 0 ? " 第" + line + "行" : "") + (column > 0 ? "第" + column + "列" : "");
    return file + where + "：" + what;
  }

  /** A rule of which a remark says why it can't be run. */
  static BrokenRule of(Rule rule, Remark remark) {
    String what = remark.what() + "；" + remark.instead();
    return new BrokenRule(rule, remark.file(), remark.line(), remark.column(), what);
  }
}
