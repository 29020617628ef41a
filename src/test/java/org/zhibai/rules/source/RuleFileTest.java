package org.zhibai.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RuleFileTest {
  private static final String RULE =
      """
      package trial;
      import org.zhibai.model.*;
      global org.zhibai.rules.Findings findings;

      rule "试" @severity(强制性) @kind( "表内" ) @since(2021)
      when
        $a : Figure( code == "02.01" /* 总数 ( */ )
        not Figure( code in ("02.02", "02.03"), place == $a.place )
        $b : Figure( $v : value, value > 2 * ($a.value + 1) || < 0, name not matches ".*)" ) // (
      then
        findings.report($b, $a);
      end
      """;

  @Test
  void every_part_knows_where_it_stands() {
    RuleFile file = RuleFile.read("trial.drl", RULE);
    RuleText rule = file.rules().get(0);
    assertThat(file.slips()).isEmpty();
    assertThat(rule.metadata()).containsEntry("kind", "表内").containsEntry("since", "2021");
    assertThat(rule.conditions()).extracting(Condition::quantifier).containsExactly("", "not", "");
    FactPattern last = rule.conditions().get(2).patterns().get(0);
    assertThat(last.constraints())
        .extracting(one -> file.source().at(one.at()))
        .containsExactly(
            "$v : value", "value > 2 * ($a.value + 1) || < 0", "name not matches \".*)\"");
    assertThat(file.source().at(rule.then())).isEqualTo("then");
    assertThat(file.source().line(last.type().at().start())).isEqualTo(9);
    assertThat(file.source().column(last.type().at().start())).isEqualTo(8);
    assertThat(RULE.substring(rule.reports().get(0).open())).startsWith("$b, $a);");
  }

  @Test
  void left_out_sides_are_those_before() {
    RuleFile file = RuleFile.read("trial.drl", RULE);
    Expression says =
        file.rules().get(0).conditions().get(2).patterns().get(0).constraints().get(1).says().get();
    Expression.Binary either = (Expression.Binary) says;
    assertThat(((Expression.Binary) either.right()).left())
        .isEqualTo(((Expression.Binary) either.left()).left());
  }

  @Test
  void every_rule_of_the_library_is_read_without_a_slip() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      List<Path> rules = files.filter(file -> file.toString().endsWith(".drl")).toList();
      assertThat(rules).hasSizeGreaterThan(90);
      for (Path rule : rules) {
        assertThat(RuleFile.read(rule.toString(), Files.readString(rule)).slips())
            .as(rule.toString())
            .isEmpty();
      }
    }
  }

  @Property
  void whatever_is_cut_out_of_a_rule_it_is_read_to_its_end(
      @ForAll @IntRange(max = 400) int from, @ForAll @IntRange(max = 30) int length) {
    int start = Math.min(from, RULE.length());
    String cut = RULE.substring(0, start) + RULE.substring(Math.min(start + length, RULE.length()));
    RuleFile file = RuleFile.read("trial.drl", cut);
    assertThat(file.slips())
        .allSatisfy(slip -> assertThat(slip.at().start()).isBetween(0, cut.length()));
  }

  @Property
  void any_text_is_read(@ForAll String text) {
    assertThat(RuleFile.read("trial.drl", text).source().text()).isEqualTo(text);
    assertThat(PageFile.read("trial.md", "## 合格\n" + text).cases()).isNotNull();
  }
}
