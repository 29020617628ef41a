package org.zhibai.report.handbook;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.Texts;

/** What the folders of a pack are called; a folder without a name keeps its own. */
public final class ChapterNames {
  private final Texts texts;

  /** Names in a language. */
  public ChapterNames(Locale language) {
    this.texts = Texts.of(ChapterNames.class, language);
  }

  /** {@code 创造 · 专利} for {@code creation/patents}. */
  public String of(String chapter) {
    return Stream.of(chapter.split("/")).map(this::folder).collect(Collectors.joining(" · "));
  }

  private String folder(String folder) {
    try {
      return texts.get("chapter." + folder);
    } catch (MissingResourceException e) {
      return folder;
    }
  }
}
