package org.zhibai.desktop.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.editor.text.DrlToken.Kind;
import org.zhibai.desktop.editor.text.Folding.Region;

class DrlTokensTest {

  @Test
  void words_are_known_for_what_they_are() {
    assertThat(words(Pack.RULE, Kind.FACT)).containsOnly("Figure");
    assertThat(words(Pack.RULE, Kind.CODE)).containsExactly("02.01", "02.02");
    assertThat(words(Pack.RULE, Kind.TAG)).containsExactly("@severity", "@kind", "@since");
    assertThat(words(Pack.RULE, Kind.FIELD)).containsOnly("code", "place", "value");
    assertThat(words(Pack.RULE, Kind.TEXT)).containsExactly("发明授权不大于专利授权");
    assertThat(words(Pack.RULE, Kind.VARIABLE)).containsOnly("$grants", "$part");
    assertThat(words(Pack.RULE, Kind.NUMBER)).containsExactly("2021");
    assertThat(words(Pack.RULE, Kind.COMMENT)).containsExactly("/* two\n   lines */", "// (");
    assertThat(words(Pack.RULE, Kind.KEYWORD))
        .containsExactly("package", "import", "global", "rule", "when", "then", "end");
  }

  @Test
  void tokens_never_overlap_and_leave_out_blanks_only_whatever_is_typed() {
    for (int cut = 0; cut < Pack.RULE.length(); cut++) {
      String text = Pack.RULE.substring(0, cut);
      StringBuilder rest = new StringBuilder(text);
      int end = 0;
      for (DrlToken token : DrlTokens.of(text, Pack.KNOWN).all()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(end);
        end = token.end();
        rest.replace(token.start(), token.end(), " ".repeat(token.length()));
      }
      assertThat(end).isLessThanOrEqualTo(cut);
      assertThat(rest.toString()).isBlank();
    }
  }

  @Test
  void a_text_without_its_closing_quote_ends_with_the_line() {
    assertThat(words("code == \"02.01 )\nvalue > 0", Kind.TEXT)).containsExactly("02.01 )");
    assertThat(words("code == \"02.01 )\nvalue > 0", Kind.FIELD)).containsExactly("code", "value");
    assertThat(words("\"\\", Kind.TEXT)).containsExactly("\\");
  }

  @Test
  void brackets_find_each_other_but_not_those_in_texts_and_comments() {
    Brackets brackets = new Brackets(DrlTokens.of(Pack.RULE, Pack.KNOWN));
    int open = Pack.RULE.indexOf("( code == \"02.01\"");
    int close = Pack.RULE.indexOf(") // (");

    assertThat(brackets.partnerOf(open)).hasValue(close);
    assertThat(brackets.partnerOf(close)).hasValue(open);
    assertThat(brackets.partnerOf(Pack.RULE.indexOf("// (") + 3)).isEmpty();
    assertThat(brackets.partnerOf(0)).isEmpty();
  }

  @Test
  void head_rule_parts_and_long_comments_fold() {
    List<Region> regions = Folding.of(DrlTokens.of(Pack.RULE, Pack.KNOWN));

    assertThat(regions)
        .extracting(region -> Pack.RULE.substring(region.start()).lines().findFirst().orElseThrow())
        .containsExactly(
            "import org.zhibai.model.Figure;", "/* two", "rule \"发明授权不大于专利授权\"", "when", "then");
    assertThat(Pack.RULE.substring(regions.get(2).end())).isEqualTo("d\n");
  }

  @Test
  void two_hundred_lines_are_cut_in_less_than_five_milliseconds() {
    String text = Pack.RULE.repeat(14);
    assertThat(text.lines().count()).isGreaterThanOrEqualTo(200);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 50; i++) {
      long start = System.nanoTime();
      DrlTokens tokens = DrlTokens.of(text, Pack.KNOWN);
      Folding.of(tokens);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(best).isLessThan(5_000_000);
  }

  @Test
  void no_word_of_the_library_is_unknown_where_a_field_must_stand() {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".drl")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(unknown(read(file))).as(file.toString()).isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words in the conditions that are neither facts nor fields. */
  private static List<String> unknown(String text) {
    String conditions = text.substring(text.indexOf("\nwhen"), text.indexOf("\nthen"));
    return words(conditions, Kind.WORD).stream()
        .filter(word -> !List.of("ColumnRole", "BigDecimal", "LocalDate", "this").contains(word))
        .filter(word -> !word.matches("[A-Z_]+"))
        .toList();
  }

  private static List<String> words(String text, Kind kind) {
    DrlTokens tokens = DrlTokens.of(text, Pack.KNOWN);
    return tokens.all().stream().filter(token -> token.kind() == kind).map(tokens::word).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
