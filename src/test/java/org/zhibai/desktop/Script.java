package org.zhibai.desktop;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/** In which script a text is written, but for what is written alike in both languages. */
final class Script {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** Keys pressed together; a key by itself only where its name is no word. */
  private static final String STROKE =
      "(((Ctrl|Shift|Alt)\\+)+"
          + "(Tab|Esc|Enter|Space|Backspace|Del|Delete|Insert|Home|End|Page ?Up|Page ?Down|Up|Down"
          + "|Left|Right|F\\d{1,2}|\\S)|Esc|Tab|Del|F\\d{1,2})";

  /** What stays as it is, and why. */
  private static final List<Pattern> ALIKE =
      List.of(
          // The product's name, what is open in it, its version.
          Pattern.compile("知白( Zhibai)?( – .*| \\d.*)?"),
          // Names of schemes of keys.
          Pattern.compile("Emacs"),
          // The name of a language is written in it.
          Pattern.compile("中文（简体）(\\(&Z\\))?|&?English"),
          // Keys, as they are printed on the keyboard, one after the other.
          Pattern.compile(STROKE + "([ ,]+(" + STROKE + "|\\S))*"));

  /** Files, folders, links and identifiers: what they are named nobody translates. */
  private static final Pattern NAME = Pattern.compile("\\S*[./_@-]\\S*");

  private Script() {}

  static boolean isChinese(String seen) {
    return !alike(text(seen)) && hasHan(text(seen));
  }

  static boolean isEnglishOnly(String seen) {
    String text = text(seen);
    return !alike(text)
        && !NAME.matcher(text).matches()
        && !hasHan(text)
        && WORD.matcher(text).find();
  }

  private static String text(String seen) {
    return seen.substring(seen.indexOf(": ") + 2).strip();
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.HAN);
  }

  private static boolean alike(String text) {
    return ALIKE.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }
}
