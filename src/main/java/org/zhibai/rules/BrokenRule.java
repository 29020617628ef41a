package org.zhibai.rules;

import java.util.Locale;
import org.zhibai.model.Remark;
import org.zhibai.model.Rule;
import org.zhibai.model.Texts;

/**
 * A rule that can't be run, and why. It never keeps the others from running.
 *
 * @param rule as far as it could be read
 * @param file the file with the mistake, as a path inside the pack
 * @param line one-based line of the mistake; 0 when the whole file is meant
 * @param column one-based column of the mistake; 0 when the whole line is meant
 * @param what what is wrong and what to write instead, in the language in which the pack was read
 */
public record BrokenRule(Rule rule, String file, int line, int column, String what) {

  /** File, line, column and sentence, as a check tells them. */
  public String sentence() {
    return sentence(Locale.CHINESE);
  }

  /** File, line, column and sentence; what is wrong stays in the language of the pack. */
  public String sentence(Locale language) {
    String where = column > 0 ? "broken.column" : line > 0 ? "broken.line" : "broken.file";
    return Texts.of(BrokenRule.class, language).get(where, file, what, line, column);
  }

  /**
   * A rule that bears the name of another one.
   *
   * @param other id of the other one
   */
  public static BrokenRule twin(Rule rule, String other, Locale language) {
    String what = Texts.of(BrokenRule.class, language).get("broken.twin", other);
    return new BrokenRule(rule, rule.id() + ".drl", 0, 0, what);
  }

  /** A rule of which a remark says why it can't be run. */
  static BrokenRule of(Rule rule, Remark remark) {
    String what = remark.what() + "；" + remark.instead();
    return new BrokenRule(rule, remark.file(), remark.line(), remark.column(), what);
  }
}
