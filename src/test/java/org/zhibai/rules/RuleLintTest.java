package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibai.model.Remark;

/**
 * What rule authors are told. Each file {@code src/test/resources/lint/<mistake>.drl} has one
 * mistake (its page may have it instead); beside it stands everything that is said about it.
 */
class RuleLintTest {
  private static final Path PACK = Path.of("rules");
  private static final Path MISTAKES = Path.of("src/test/resources/lint");
  private static final RuleLint LINT = RuleLint.of(PACK, Locale.CHINESE);

  /** Mistakes that need more than one file. */
  private static final Set<String> OF_PACKS =
      Set.of(
          "file.deep",
          "file.encoding",
          "file.large",
          "file.long",
          "file.outside",
          "never.since",
          "threshold.unread",
          "twin.conditions",
          "twin.name");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("mistakes")
  void each_mistake_is_told_with_its_place_and_what_to_write_instead(String name) {
    assertThat(told(remarks(LINT, name))).isEqualTo(text(MISTAKES.resolve(name + ".expected")));
  }

  @Test
  void every_kind_of_mistake_has_a_file_that_shows_it() {
    Set<String> shown = new TreeSet<>(OF_PACKS);
    mistakes().forEach(name -> remarks(LINT, name).forEach(one -> shown.add(one.kind())));
    ResourceBundle bundle = ResourceBundle.getBundle("org.zhibai.rules.lint.texts", Locale.ROOT);
    Set<String> kinds =
        bundle.keySet().stream()
            .filter(key -> key.endsWith(".instead"))
            .map(key -> key.substring(0, key.length() - ".instead".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).isEqualTo(kinds);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void the_english_sentences_say_the_same_of_the_same_places(String name) {
    List<Remark> english = remarks(RuleLint.of(PACK, Locale.ENGLISH), name);
    assertThat(english)
        .extracting(Remark::kind, Remark::line, Remark::column, Remark::length)
        .isEqualTo(
            remarks(LINT, name).stream()
                .map(one -> tuple(one.kind(), one.line(), one.column(), one.length()))
                .toList());
    List<String> chinese = remarks(LINT, name).stream().map(Remark::what).toList();
    assertThat(english)
        .allSatisfy(one -> assertThat(one.what()).isNotIn(chinese).doesNotContain("没有", "不能"));
  }

  @Test
  void the_library_has_no_mistake() {
    assertThat(LINT.pack()).filteredOn(one -> !one.kind().equals("threshold.unread")).isEmpty();
    assertThat(LINT.ids()).hasSizeGreaterThan(90);
  }

  @Test
  void the_small_pack_has_no_error() {
    RuleLint water = RuleLint.of(Path.of("src/test/resources/packs/water"), Locale.CHINESE);
    assertThat(water.pack()).filteredOn(Remark::error).isEmpty();
    assertThat(water.ids()).hasSize(4);
  }

  @Test
  void a_syntax_error_hides_neither_other_mistakes_of_its_file_nor_those_of_other_files() {
    RulePacks packs =
        new RulePacks(folder)
            .rule("one", "Figure( value > , valeu < 3, code = \"02.01\" )")
            .rule("two", "Figure( valeu > 0 )")
            .text("three", "rule \"三\"");
    List<Remark> found = RuleLint.of(packs.dir(), Locale.CHINESE).pack();
    assertThat(found)
        .filteredOn(one -> one.file().equals("trial/one.drl") && one.error())
        .extracting(Remark::kind)
        .containsExactly("syntax.unexpected", "field.unknown", "syntax.operator");
    assertThat(found).extracting(Remark::file).contains("trial/two.drl", "trial/three.drl");
  }

  @Test
  void a_broken_rule_is_not_run_for_the_reason_that_lint_gives() {
    RulePacks packs = new RulePacks(folder);
    packs.rule("good", "Figure( value > 0 )").rule("broken", "Figure( valeu > 0 )");
    Remark told =
        RuleLint.of(packs.dir(), Locale.CHINESE).rules("trial/broken"::equals).stream()
            .filter(Remark::error)
            .findFirst()
            .orElseThrow();
    RuleLibrary library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    assertThat(library.runnable(RuleSource.Stage.SUBMISSION))
        .extracting(RuleSource::id)
        .containsExactly("trial/good");
    assertThat(library.broken())
        .singleElement()
        .extracting(BrokenRule::line, BrokenRule::column, BrokenRule::what)
        .containsExactly(told.line(), told.column(), told.what() + "；" + told.instead());
  }

  @Test
  void names_and_conditions_that_stand_twice_are_told_however_they_are_written() {
    RulePacks packs = new RulePacks(folder);
    packs.rule("first", "Figure( ofThePeriod, code in (\"02.01\"), value < 0 || 100 < value )");
    packs.text("second", text(folder.resolve("trial/first.drl")).replace("$it", "$other"));
    packs.rule(
        "third", "Figure( \"02.01\" == code, value > 100 || value < 0.0, ofThePeriod == true )");
    packs.rule("fourth", "Figure( ofThePeriod, code in (\"02.01\"), value < 1 || 100 < value )");
    assertThat(RuleLint.of(packs.dir(), Locale.CHINESE).pack())
        .filteredOn(one -> one.kind().startsWith("twin."))
        .extracting(Remark::kind, Remark::file)
        .containsExactly(
            tuple("twin.name", "trial/second.drl"),
            tuple("twin.conditions", "trial/second.drl"),
            tuple("twin.conditions", "trial/third.drl"));
  }

  @Test
  void a_line_given_up_before_the_rule_and_a_threshold_nobody_reads_are_told() throws IOException {
    RulePacks packs = RulePacks.withTables(folder, PACK);
    Path lines = folder.resolve("forms/lines.csv");
    String table = Files.readString(lines);
    Files.writeString(lines, table.replaceAll("(?m)^(02\\.02,.*2021-01-01,)$", "$12022-12-31"));
    packs.text(
        "since",
        text(MISTAKES.resolve("constant.drl"))
            .replace("package lint", "package trial")
            .replace("@since(2021)", "@since(2023)"));
    List<Remark> found = RuleLint.of(folder, Locale.CHINESE).pack();
    assertThat(found)
        .filteredOn(one -> one.kind().equals("never.since"))
        .singleElement()
        .extracting(Remark::line, Remark::what)
        .containsExactly(10, "代码“02.02”用到 2022 年为止，规则从 2023 年起才适用，永远不报");
    assertThat(found)
        .filteredOn(one -> one.kind().equals("threshold.unread"))
        .extracting(Remark::line)
        .contains(3);
  }

  @Test
  void a_file_in_another_encoding_is_told() throws IOException {
    new RulePacks(folder).page("gbk");
    Files.write(folder.resolve("trial/gbk.drl"), "rule \"规则\"".getBytes(Charset.forName("GBK")));
    assertThat(RuleLint.of(folder, Locale.CHINESE).pack())
        .extracting(Remark::kind, Remark::file)
        .containsExactly(tuple("file.encoding", "trial/gbk.drl"));
  }

  static Stream<String> mistakes() {
    try (Stream<Path> files = Files.list(MISTAKES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".drl"))
          .map(name -> name.substring(0, name.length() - ".drl".length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Remark> remarks(RuleLint lint, String name) {
    Path page = MISTAKES.resolve(name + ".md");
    return lint.text(
        "lint/" + name,
        text(MISTAKES.resolve(name + ".drl")),
        Files.exists(page) ? Optional.of(text(page)) : Optional.empty());
  }

  private static String told(List<Remark> remarks) {
    return remarks.stream()
        .map(
            one ->
                "%s:%d:%d+%d %s %s\n%s\n%s\n"
                    .formatted(
                        one.file(),
                        one.line(),
                        one.column(),
                        one.length(),
                        one.level(),
                        one.kind(),
                        one.what(),
                        one.instead()))
        .collect(Collectors.joining("\n"));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
