package org.zhibai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Sentences that nobody says any more are taken out of the bundles. A key is said when the sources
 * of its room hold it as a word, or as a beginning or an ending with something known beside it.
 */
class UsedTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/zhibai");
  private static final Path BUNDLES = Path.of("src/main/resources/org/zhibai");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CONSTANT =
      Pattern.compile("^ {2,4}([A-Z][A-Z0-9_]*)(?: \\{|[,;(\\n])", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

  /** How tables and pages mark a source: seen, known, assumed. */
  private static final List<String> MARKS = List.of("S", "K", "A");

  /** Keys made of the name of a fact, and of one of its fields. */
  private static final Pattern OF_A_FACT = Pattern.compile("fact\\.(\\w+)|field\\.(\\w+)\\.(\\w+)");

  @Test
  void every_sentence_is_said_somewhere() {
    List<Path> bundles = files(BUNDLES, "texts.properties");
    assertThat(bundles).isNotEmpty();
    assertThat(bundles)
        .allSatisfy(
            bundle -> {
              Said said = Said.in(BUNDLES.relativize(bundle).getName(0).toString());
              assertThat(keys(bundle).stream().filter(key -> !said.holds(key)))
                  .as(bundle.toString())
                  .isEmpty();
            });
  }

  @Test
  void every_line_of_help_belongs_to_an_option_or_a_command() {
    Said said = Said.in("cli");
    assertThat(keys(BUNDLES.resolve("cli/help.properties")))
        .isNotEmpty()
        .allSatisfy(
            key -> {
              String[] parts = key.split("\\.usage\\.", 2);
              String command = parts[0].substring(parts[0].lastIndexOf('.') + 1);
              assertThat(key.startsWith("usage.") || said.holds(parts.length == 2 ? command : key))
                  .as(key)
                  .isTrue();
            });
  }

  @Test
  void a_sentence_that_nobody_says_is_noticed() {
    assertThat(Said.in("cli").holds("check.workbook")).isTrue();
    assertThat(Said.in("cli").holds("why.HELD")).isTrue();
    assertThat(Said.in("cli").holds("check.workbooks")).isFalse();
    assertThat(Said.in("cli").holds("why.HOLDS")).isFalse();
  }

  /** What the sources of a room can say. */
  private record Said(Set<String> words, Set<String> constants, Set<String> named) {
    private static final int DEEPEST = 3;

    static Said in(String room) {
      Set<String> words = new TreeSet<>();
      Set<String> constants = new TreeSet<>(MARKS);
      Set<String> named = new TreeSet<>();
      for (String one : List.of(room, "forms", "model")) {
        for (Path file : files(SOURCES.resolve(one), ".java")) {
          String source = text(file);
          add(LITERAL, source, words);
          if (one.equals("model")) {
            named.add(file.getFileName().toString().replace(".java", ""));
            WORD.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .forEach(word -> named.add(word.group()));
          }
        }
      }
      files(SOURCES, ".java").forEach(file -> add(CONSTANT, text(file), constants));
      files(Path.of("rules"), ".drl").stream()
          .flatMap(file -> StreamSupport.stream(file.getParent().spliterator(), false))
          .forEach(chapter -> constants.add(chapter.toString()));
      List.copyOf(constants).forEach(one -> constants.add(one.toLowerCase(Locale.ROOT)));
      return new Said(words, constants, named);
    }

    private static void add(Pattern pattern, String source, Set<String> found) {
      pattern.matcher(source).results().forEach(one -> found.add(one.group(1)));
    }

    boolean holds(String key) {
      return holds(key, 0);
    }

    private boolean holds(String key, int depth) {
      if (words.contains(key) || ofFact(key)) {
        return true;
      }
      return depth < DEEPEST
          && (words.stream().anyMatch(word -> endsKey(key, word, depth))
              || words.stream().anyMatch(word -> beginsKey(key, word, depth)));
    }

    private boolean endsKey(String key, String word, int depth) {
      return word.length() > 1
          && word.startsWith(".")
          && key.endsWith(word)
          && rest(key.substring(0, key.length() - word.length()), depth);
    }

    private boolean beginsKey(String key, String word, int depth) {
      return word.length() > 1
          && word.endsWith(".")
          && key.startsWith(word)
          && rest(key.substring(word.length()), depth);
    }

    private boolean rest(String rest, int depth) {
      return constants.contains(rest) || rest.matches("\\d+") || holds(rest, depth + 1);
    }

    private boolean ofFact(String key) {
      Matcher fact = OF_A_FACT.matcher(key);
      return fact.matches()
          && Stream.of(fact.group(1), fact.group(2), fact.group(3))
              .allMatch(name -> name == null || name.equals("any") || named.contains(name));
    }
  }

  private static List<String> keys(Path bundle) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ArrayList<>(new TreeSet<>(properties.stringPropertyNames()));
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
