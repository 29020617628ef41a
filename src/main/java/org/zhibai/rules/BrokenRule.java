package org.zhibai.rules;

import org.zhibai.model.Rule;

/**
 * A rule that can't be run, and why. It never keeps the others from running.
 *
 * @param rule as far as it could be read
 * @param file the file with the mistake, as a path inside the pack
 * @param line one-based line of the mistake; 0 when the whole file is meant
 * @param what one Chinese sentence: what is wrong and what to write instead
 */
public record BrokenRule(Rule rule, String file, int line, String what) {

  /** File, line and sentence. */
  public String sentence() {
    return file + (line > 0 ? " 第" + line + "行" : "") + "：" + what;
  }
}
