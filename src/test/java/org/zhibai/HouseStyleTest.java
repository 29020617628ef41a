package org.zhibai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be held about the sources without reading them. */
class HouseStyleTest {
  private static final int LONGEST_FILE = 400;
  private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@author");
  private static final Pattern PRINTED = Pattern.compile("System\\.(out|err)\\.print");
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public )?(?:abstract |final |sealed |non-sealed )*"
              + "(?:class|record|interface|enum) ",
          Pattern.MULTILINE);

  @Test
  void no_source_is_longer_than_can_be_read_at_a_sitting() {
    assertThat(sources("src").stream().filter(file -> lines(file).size() > LONGEST_FILE)).isEmpty();
  }

  @Test
  void nothing_is_left_over() {
    assertThat(sources("src").stream().filter(file -> LEFT_OVER.matcher(text(file)).find()))
        .extracting(Path::getFileName)
        .containsExactly(Path.of("HouseStyleTest.java"));
  }

  @Test
  void only_programs_print() {
    assertThat(
            sources("src").stream()
                .filter(file -> !file.startsWith("src/test/java/org/zhibai/bench"))
                .filter(file -> !text(file).contains("static void main("))
                .filter(file -> PRINTED.matcher(text(file)).find()))
        .isEmpty();
  }

  @Test
  void every_package_tells_its_story() {
    assertThat(sources("src/main").stream().map(Path::getParent).distinct())
        .isNotEmpty()
        .allSatisfy(
            folder -> {
              Path story = folder.resolve("package-info.java");
              assertThat(story).exists();
              assertThat(text(story)).contains("/**", "@NullMarked");
            });
  }

  @Test
  void every_public_type_says_what_it_is() {
    assertThat(
            sources("src/main").stream()
                .filter(file -> text(file).contains("\npublic "))
                .filter(file -> !documented(text(file))))
        .isEmpty();
  }

  @Test
  void every_sentence_is_there_in_both_languages() {
    List<Path> chinese =
        files("src/main/resources", ".properties").stream()
            .filter(file -> !file.toString().endsWith("_en.properties"))
            .filter(file -> Files.exists(english(file)))
            .toList();

    assertThat(chinese).isNotEmpty();
    assertThat(chinese)
        .allSatisfy(
            file -> assertThat(keys(english(file))).as(file.toString()).isEqualTo(keys(file)));
  }

  @Test
  void every_bundle_of_sentences_has_its_english_counterpart() {
    assertThat(files("src/main/resources", "texts.properties"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(english(file)).exists());
  }

  @Test
  void both_languages_fill_in_the_same_values() {
    for (Path file : files("src/main/resources", "texts.properties")) {
      Properties chinese = properties(file);
      Properties english = properties(english(file));
      assertThat(chinese.stringPropertyNames())
          .allSatisfy(
              key ->
                  assertThat(slots(english.getProperty(key)))
                      .as(file + " " + key)
                      .isEqualTo(slots(chinese.getProperty(key))));
    }
  }

  private static boolean documented(String source) {
    var type = TYPE.matcher(source);
    if (!type.find()) {
      return false;
    }
    String before = source.substring(0, type.start());
    int end = before.lastIndexOf("*/");
    return end > before.lastIndexOf("import ") && end > 0;
  }

  private static TreeSet<String> slots(String sentence) {
    TreeSet<String> slots = new TreeSet<>();
    var matcher = Pattern.compile("\\{(\\d+)").matcher(sentence);
    while (matcher.find()) {
      slots.add(matcher.group(1));
    }
    return slots;
  }

  private static Path english(Path bundle) {
    return bundle.resolveSibling(
        bundle.getFileName().toString().replace(".properties", "_en.properties"));
  }

  private static TreeSet<String> keys(Path bundle) {
    return new TreeSet<>(properties(bundle).stringPropertyNames());
  }

  private static Properties properties(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static List<Path> sources(String folder) {
    return files(folder, ".java");
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
