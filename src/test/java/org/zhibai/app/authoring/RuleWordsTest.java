package org.zhibai.app.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibai.app.authoring.RuleWords.Fact;
import org.zhibai.app.authoring.RuleWords.Field;
import org.zhibai.app.authoring.RuleWords.Word;

class RuleWordsTest {
  private static final RuleWords WORDS = RuleWords.of(Path.of("rules"), Locale.CHINESE);

  @Test
  void a_code_means_its_line_and_a_key_its_value() {
    assertThat(WORDS.words("Figure", "code")).contains(new Word("02.01", "专利授权量"));
    assertThat(WORDS.meaning("Threshold", "key", "同比.幅度上限")).isEqualTo("100 %");
    assertThat(WORDS.words("LedgerRow", "ledger")).extracting(Word::text).contains("T1", "T7");
    assertThat(WORDS.words("Figure", "value")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_fact_is_explained_and_every_field_has_its_sort(String language) {
    List<Fact> facts = RuleWords.of(Path.of("rules"), new Locale(language)).facts();

    assertThat(facts).hasSizeGreaterThan(20);
    assertThat(facts)
        .allSatisfy(fact -> assertThat(fact.title()).as(fact.name()).isNotBlank())
        .allSatisfy(fact -> assertThat(fact.fields()).as(fact.name()).isNotEmpty());
    assertThat(facts.stream().flatMap(fact -> fact.fields().stream()))
        .allSatisfy(field -> assertThat(field.sort()).isNotBlank());
  }

  @Test
  void what_the_guide_tells_rule_authors_of_is_offered() throws IOException {
    String guide = Files.readString(Path.of("rules/README.md"));
    List<String> offered =
        WORDS.facts().stream().flatMap(fact -> fact.fields().stream()).map(Field::name).toList();

    assertThat(WORDS.facts())
        .extracting(Fact::name)
        .allSatisfy(name -> assertThat(guide).contains(name));
    try (Stream<String> rows = guide.lines()) {
      List<String> named =
          rows.filter(row -> row.matches("\\| `[a-z]\\w+`( `[a-z]\\w+`)* \\|.*"))
              .flatMap(row -> Stream.of(row.split("\\|")[1].strip().split(" ")))
              .map(word -> word.replace("`", ""))
              .filter(word -> !word.equals("line") && !word.equals("bound"))
              .toList();
      assertThat(named).hasSizeGreaterThan(40);
      assertThat(offered).containsAll(named);
    }
  }

  @Test
  void a_field_that_asks_for_columns_says_how_many() {
    Fact row = WORDS.fact("LedgerRow").orElseThrow();

    assertThat(row.field("days").orElseThrow().columns()).isEqualTo(2);
    assertThat(row.field("text").orElseThrow().columns()).isEqualTo(1);
    assertThat(row.field("row").orElseThrow().columns()).isZero();
  }
}
