package org.zhibai.intake;

import java.util.regex.Pattern;
import org.zhibai.forms.NumberText;

/**
 * Compares names of lines as people print them: indents, 其中, line breaks, brackets, numbering and
 * marks of footnotes don't count.
 */
final class LineName {
  /** Taken off before anything is made half-width: ① would become a digit of the name. */
  private static final Pattern MARKS = Pattern.compile("[①-⒛⓪-⓿❶-➓※†‡*＊#＃△▲★☆●◆⁰-₉¹²³]");

  private static final Pattern NOTE =
      Pattern.compile("\\((?:注|见注|附注)[^()]*\\)|\\[(?:注?\\d{1,2})\\]|注\\d{1,2}$");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\(?[一二三四五六七八九十]{1,3}[)、]|\\(?\\d{1,2}[)、]|\\d{1,2}\\.(?!\\d)|其中[:：]?|[:.·、-])+");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}%‰+]");

  private LineName() {}

  /** What two names have in common that mean the same. */
  static String normal(String printed) {
    String text = NumberText.normal(MARKS.matcher(printed).replaceAll(""));
    text = NOTE.matcher(text.replaceAll("\\s+", "")).replaceAll("");
    String bare = NOISE.matcher(NUMBERING.matcher(text).replaceFirst("")).replaceAll("");
    return bare.toUpperCase(java.util.Locale.ROOT);
  }
}
