package org.zhibai.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses full-width punctuation outside of words in quotes, which the engine can't read. */
final class FullWidth {
  private static final Pattern MARK = Pattern.compile("[（），“”‘’；：＝＞＜！]");

  private FullWidth() {}

  static void refuse(String file, String text) throws RuleMistake {
    Matcher mark = MARK.matcher(new DrlMask(text).text());
    if (mark.find()) {
      String before = text.substring(0, mark.start());
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = mark.start() - before.lastIndexOf('\n');
      throw new RuleMistake(file, line, "第" + column + "列的“" + mark.group() + "”是全角的，请改成半角");
    }
  }
}
