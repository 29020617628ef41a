package org.zhibai.forms;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.zhibai.model.Texts;

/**
 * A mistake in a table of a rule pack, told in the language asked for. What it quotes is Chinese,
 * as the tables are.
 *
 * @param file path of the table inside the pack
 * @param line one-based line, 0 when the whole table is meant
 * @param column heading of the column; empty when the whole line is meant
 * @param kind what is wrong, as its sentences are found among the texts
 * @param values what the sentences quote
 */
public record TableMistake(String file, long line, String column, String kind, List<String> values)
    implements Serializable {

  /** What is wrong. */
  public String what(Locale language) {
    return texts(language).get(kind + ".what", values.toArray());
  }

  /** What to write instead. */
  public String instead(Locale language) {
    return texts(language).get(kind + ".instead", values.toArray());
  }

  /** All of it in one line. */
  public String sentence(Locale language) {
    return line > 0
        ? texts(language).get("mistake.at", file, line, what(language), instead(language))
        : texts(language).get("mistake.whole", file, what(language), instead(language));
  }

  private static Texts texts(Locale language) {
    return Texts.of(TableMistake.class, language);
  }
}
