package org.zhibai.cli;

import java.io.PrintWriter;
import org.zhibai.model.Remark;
import org.zhibai.model.Texts;

/** Says what is wrong with a rule or table: place and mistake, the line itself, the remedy. */
final class RemarkLines {
  private final Texts texts;
  private final PrintWriter out;

  RemarkLines(Texts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  /**
   * Prints a remark.
   *
   * @param indent blanks before each line
   */
  void print(Remark remark, String indent) {
    String level = texts.get("lint." + remark.level().name());
    String place = remark.line() == 0 ? "" : ":" + remark.line() + ":" + remark.column();
    out.println(indent + texts.get("lint.what", remark.file() + place, level, remark.what()));
    if (remark.line() > 0) {
      Caret caret = Caret.of(remark);
      out.println(indent + "    " + caret.line());
      out.println(indent + "    " + caret.marks());
    }
    out.println(indent + "    " + texts.get("lint.instead", remark.instead()));
    out.println();
  }
}
