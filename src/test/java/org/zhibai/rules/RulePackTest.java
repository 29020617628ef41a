package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;

class RulePackTest {
  @TempDir Path folder;

  @Test
  void metadata_and_page_make_the_rule() {
    RulePack pack = RulePack.read(Path.of("rules"));
    assertThat(pack.rules())
        .filteredOn(rule -> rule.id().equals("creation/patents/invention-grants-within-grants"))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.name()).isEqualTo("发明专利授权量不大于专利授权量");
              assertThat(rule.severity()).isEqualTo(Severity.MANDATORY);
              assertThat(rule.kind()).isEqualTo(RuleKind.WITHIN_SHEET);
              assertThat(rule.relations()).containsExactly("AR-014");
              assertThat(rule.message()).contains("{02.02}");
              assertThat(rule.mark()).isEqualTo("K");
            });
  }

  @Test
  void rule_with_a_mistake_is_named_with_its_line_and_leaves_the_others_alone() {
    RulePacks packs = new RulePacks(folder).rule("good", "Figure( value > 3 )");
    String head =
        "package trial; import org.zhibai.model.*; global org.zhibai.rules.Findings findings;\n";
    String good = head + "rule \"%s\" @severity(强制性) @kind(表内) @since(2021)\nwhen\n";
    packs.text(
        "unclosed",
        good.formatted("甲") + "  $it : Figure( value > 3\nthen findings.report($it); end\n");
    packs.text(
        "no-severity",
        head
            + "rule \"乙\" @kind(表内) @since(2021)\nwhen\n $it : Figure( value > 3 )\nthen findings.report($it); end\n");
    packs.text(
        "nothing-last", good.formatted("丙") + " $it : Figure( )\nthen findings.report($it); end\n");
    packs.write(
        "trial/no-page.drl",
        good.formatted("丁") + " $it : Figure( value > 3 )\nthen findings.report($it); end\n");
    RulePack pack = packs.read();
    assertThat(pack.rules()).extracting(rule -> rule.id()).containsExactly("trial/good");
    assertThat(pack.broken())
        .extracting(broken -> broken.rule().id(), BrokenRule::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("trial/no-page", 0),
            org.assertj.core.groups.Tuple.tuple("trial/no-severity", 2),
            org.assertj.core.groups.Tuple.tuple("trial/nothing-last", 4),
            org.assertj.core.groups.Tuple.tuple("trial/unclosed", 4));
    assertThat(pack.broken())
        .allSatisfy(one -> assertThat(one.sentence()).containsPattern("[\\u4e00-\\u9fff]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$a : Figure( code == \"02.01\" )\n$it : Figure( value > 3 )",
        "$a : Figure( )\n$it : Figure( $own : value, value > $own - 1 )",
        "$a : Figure( )\n$b : Threshold( key == \"量级.相差\" )\n$it : Figure( code == \"02.01\", value > 3 )"
      })
  void conditions_that_have_nothing_in_common_are_refused(String conditions) {
    RulePack pack = new RulePacks(folder).text("product", rule(conditions)).read();
    assertThat(pack.broken())
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains("没有联系"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$a : Threshold( key == \"量级.相差\" )\n$it : Figure( value > 3 )",
        "$a : Figure( code == \"02.01\" )\n$it : Figure( place == $a.place, value > 3 )",
        "$a : Figure( $code : code )\n$it : Figure( code == $code, value > 3 )",
        "$a : Figure( code == \"06.01\", reporter == \"D-FY\" )\n$it : Figure( value > 3 )"
      })
  void conditions_that_are_tied_or_match_one_fact_are_not(String conditions) {
    RulePack pack = new RulePacks(folder).text("tied", rule(conditions)).read();
    assertThat(pack.broken()).isEmpty();
    assertThat(pack.rules()).hasSize(1);
  }

  private static String rule(String conditions) {
    return "package trial;\n"
        + "import org.zhibai.model.*;\n"
        + "global org.zhibai.rules.Findings findings;\n"
        + "rule \"试\" @severity(强制性) @kind(表内) @since(2021)\nwhen\n"
        + conditions
        + "\nthen findings.report($it); end\n";
  }

  @Test
  void syntax_and_type_errors_name_the_file_when_compiled() {
    RulePacks packs = new RulePacks(folder.resolve("pack"));
    packs.rule("unknown-field", "Figure( valeu > 3 )");
    packs.rule("unknown-type", "Figur( value > 3 )");
    packs.rule("wrong-type", "Figure( year == \"2024年\" )");
    packs.rule("full-width", "Figure( value ＞ 3 )");
    packs.rule("good", "Figure( value > 3 )");
    RuleLibrary library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    assertThat(library.broken())
        .extracting(BrokenRule::file)
        .containsExactlyInAnyOrder(
            "trial/full-width.drl",
            "trial/unknown-field.drl",
            "trial/unknown-type.drl",
            "trial/wrong-type.drl");
    assertThat(library.compiled()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figure（ value > 3 )",
        "Figure( code == “02.01\" )",
        "Figure( value > 3 ， year > 3 )"
      })
  void full_width_mark_is_named_with_line_and_column(String condition) {
    int column = "    $it : ".length() + 1 + condition.replaceAll("[（“，].*", "").length();
    assertThat(new RulePacks(folder).rule("wide", condition).read().broken())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.line()).isEqualTo(9);
              assertThat(one.column()).isEqualTo(column);
              assertThat(one.sentence()).contains("第9行第" + column + "列").contains("全角");
            });
  }

  @Test
  void full_width_marks_in_words_and_comments_are_left_alone() {
    RulePacks packs = new RulePacks(folder).rule("words", "Words( text != \"（无），\" /* “注” */ )");
    assertThat(packs.read().broken()).isEmpty();
  }

  @Test
  void a_rule_behind_a_byte_order_mark_runs() {
    RulePacks packs = new RulePacks(folder.resolve("pack")).rule("marked", "Figure( value > 3 )");
    for (String file : List.of("trial/marked.drl", "trial/marked.md")) {
      packs.write(file, "\uFEFF" + packs.text(file));
    }
    RuleLibrary library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    assertThat(library.broken()).extracting(BrokenRule::sentence).isEmpty();
    assertThat(library.pack().page("trial/marked").orElseThrow().title()).isEqualTo("marked");
    assertThat(library.compiled()).isEqualTo(1);
  }

  @Test
  void file_in_another_encoding_is_named() throws Exception {
    RulePacks packs = new RulePacks(folder).page("gbk");
    Files.write(folder.resolve("trial/gbk.drl"), "rule \"规则\"".getBytes(Charset.forName("GBK")));
    assertThat(packs.read().broken())
        .singleElement()
        .extracting(BrokenRule::what)
        .asString()
        .contains("UTF-8");
  }

  @Test
  void only_the_products_pack_is_believed_that_it_was_checked_and_only_where_it_can_be_read()
      throws Exception {
    RulePacks packs = new RulePacks(folder).rule("good", "Figure( value > 3 )");
    RuleLibrary.compileInto(packs.read(), folder.resolve(".compiled"));
    assertThat(folder.resolve(".compiled").resolve(packs.read().checkedMark())).exists();
    packs.rule("bad", "Figure( valeu > 3 )");
    assertThat(packs.read().broken()).hasSize(1);
    packs.rule("worse", "Figure( value > ").text("none", "");
    Files.writeString(folder.resolve(".compiled").resolve(packs.read().checkedMark()), "");
    assertThat(packs.read().broken())
        .extracting(broken -> broken.rule().id())
        .containsExactly("trial/bad", "trial/none", "trial/worse");
    assertThat(packs.read().broken().get(0).what()).contains("没有属性“valeu”");
    RuleLibrary library =
        RuleLibrary.load(RulePack.ofProduct(folder, Locale.CHINESE), folder.resolve(".cache"));
    assertThat(library.broken())
        .extracting(broken -> broken.rule().id())
        .containsExactly("trial/bad", "trial/none", "trial/worse");
    assertThat(library.broken().get(0).what()).contains("规则不能编译");
  }

  @Test
  void hash_changes_with_every_file_of_the_pack() {
    RulePacks packs = new RulePacks(folder).rule("good", "Figure( value > 3 )");
    String before = packs.read().hash();
    packs.write("parameters/thresholds.csv", "键,值\n");
    String after = packs.read().hash();
    assertThat(List.of(before, after)).doesNotHaveDuplicates();
    assertThat(packs.read().hash()).isEqualTo(after);
  }

  @Test
  void library_of_an_unchanged_pack_compiles_nothing() throws Exception {
    RulePacks packs =
        new RulePacks(folder.resolve("pack"))
            .rule("one", "Figure( value > 3 )")
            .rule("two", "Figure( value > 4 )");
    Path cache = folder.resolve("cache");
    assertThat(RuleLibrary.load(packs.read(), cache).compiled()).isEqualTo(2);
    assertThat(RuleLibrary.load(packs.read(), cache).compiled()).isZero();
    packs.rule("two", "Figure( value > 5 )");
    assertThat(RuleLibrary.load(packs.read(), cache).compiled()).isEqualTo(1);
    assertThat(RuleLibrary.compileInto(packs.read(), packs.dir().resolve(".compiled"))).isEmpty();
    RuleLibrary fromPack = RuleLibrary.load(packs.read(), folder.resolve("unused"));
    assertThat(fromPack.compiled()).isZero();
    assertThat(folder.resolve("unused")).doesNotExist();
  }
}
