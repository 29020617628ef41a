package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The platform speaks Chinese: what it shows is translated, and nothing that it doesn't have. */
class PlatformTextsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");

  /** Its second place holds the s of an English plural. */
  private static final String PLURAL = "ExpandableNode.showRemaining";

  /** Braces with a number in them are regular expressions here. */
  private static final String EXPRESSIONS = "/RegExMessages";

  private final List<PlatformTexts> bundles = PlatformTexts.all();

  @Test
  void every_text_that_is_shown_is_translated() throws IOException {
    List<Untranslated> left = Untranslated.read();
    List<String> missing = new ArrayList<>();
    for (PlatformTexts bundle : bundles) {
      bundle
          .english()
          .forEach(
              (key, text) -> {
                boolean words = WORD.matcher(PLACE.matcher(text).replaceAll("")).find();
                if (words
                    && !bundle.chinese().containsKey(key)
                    && left.stream().noneMatch(one -> one.covers(bundle.name(), key))) {
                  missing.add(bundle.name() + " " + key + "=" + text);
                }
              });
    }

    assertThat(bundles).hasSizeGreaterThan(30);
    assertThat(missing).isEmpty();
  }

  @Test
  void what_is_translated_exists() {
    assertThat(bundles)
        .allSatisfy(
            bundle ->
                assertThat(bundle.english().keySet())
                    .as(bundle.name())
                    .containsAll(bundle.chinese().keySet()));
    assertThat(PlatformTexts.translated()).isEqualTo(names());
  }

  @Test
  void values_stand_in_translations_too() {
    for (PlatformTexts bundle : bundles) {
      if (bundle.name().endsWith(EXPRESSIONS)) {
        continue;
      }
      bundle
          .chinese()
          .forEach(
              (key, text) -> {
                if (!key.equals(PLURAL)) {
                  assertThat(places(text)).as(key).isEqualTo(places(bundle.english().get(key)));
                }
              });
    }
  }

  private TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    bundles.stream()
        .filter(bundle -> !bundle.chinese().isEmpty())
        .forEach(bundle -> names.add(bundle.name()));
    return names;
  }

  private static TreeSet<String> places(String text) {
    return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
  }
}
