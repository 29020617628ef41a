package org.zhibai.desktop.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.editor.text.Proposal.Kind;

class CompletionTest {
  private final Completion completion = new Completion(Pack.WORDS, Locale.CHINESE);

  @Test
  void a_code_is_found_by_its_number_and_by_its_name() {
    assertThat(labels("$a : Figure( code == \"02.1|")).startsWith("02.10", "02.11");
    List<Proposal> byName = at("$a : Figure( code == \"专利授权量|\" )");
    assertThat(byName).first().satisfies(first -> assertThat(first.meaning()).isEqualTo("专利授权量"));
    assertThat(completed("$a : Figure( code == \"专利授权量|\" )", byName.get(0)))
        .isEqualTo("$a : Figure( code == \"02.01\" )");
    assertThat(labels("$a : Figure( code in (\"02.01\", \"02.02|")).contains("02.02");
    assertThat(labels("$a : Figure( code not in (\"|")).contains("02.02");
  }

  @Test
  void a_field_is_held_against_the_words_it_can_have() {
    assertThat(labels("$t : Threshold( key == \"同比|")).contains("同比.幅度上限");
    assertThat(labels("$f : Figure( column == \"|")).contains("本年", "上年同期");
    assertThat(labels("$b : Blank( why == \"|")).contains("未填");
    assertThat(labels("$r : LedgerRow( ledger == \"|")).contains("T1", "T3");
  }

  @Test
  void columns_of_a_ledger_stand_in_the_brackets_of_its_fields_and_in_the_report() {
    assertThat(labels("$r : LedgerRow( ledger == \"T3\", number(\"登记|"))
        .contains("登记金额")
        .doesNotContain("公示日期");
    assertThat(labels("$r : LedgerRow( ledger == \"T3\" )\nthen\n findings.report($r, \"登记|"))
        .contains("登记日期");
  }

  @Test
  void in_the_brackets_of_a_fact_its_fields_and_earlier_variables_are_offered() {
    List<String> labels = labels("$a : Figure( code == \"02.01\" )\n $b : Figure( |");
    assertThat(labels).contains("code", "value", "place", "$a").doesNotContain("Figure", "ledger");
    assertThat(labels("$r : LedgerRow( da|")).contains("date(\"\")", "days(\"\", \"\")");
  }

  @Test
  void behind_a_dot_stand_the_fields_of_what_is_before_it() {
    String given = "$p : YearOnYear( current.code == \"02.01\" )\n $b : Figure( value > $p.";
    assertThat(labels(given + "|")).contains("current", "change").doesNotContain("decimals");
    assertThat(labels(given + "current.|")).contains("value", "decimals").doesNotContain("change");
    assertThat(labels("$p : YearOnYear( current.|")).contains("value");
  }

  @Test
  void a_fact_comes_with_its_brackets_and_its_import() {
    String text =
        "package a;\n\nglobal org.zhibai.rules.Findings findings;\nrule \"x\"\nwhen\n    Thre|";
    Proposal fact =
        at(text).stream().filter(one -> one.label().equals("Threshold")).findFirst().orElseThrow();

    assertThat(completed(text, fact))
        .isEqualTo(
            "package a;\n\n"
                + "import org.zhibai.model.Threshold;\n"
                + "global org.zhibai.rules.Findings findings;\n"
                + "rule \"x\"\n"
                + "when\n"
                + "    $threshold : Threshold(  )");
    assertThat(fact.caret()).isEqualTo("$threshold : Threshold( ".length());
  }

  @Test
  void outside_of_brackets_facts_and_templates_are_offered_by_name_and_by_what_they_are() {
    assertThat(labels("rule \"x\"\nwhen\n    |"))
        .contains("Figure", "YearOnYear", "其中数大于总数", "then");
    assertThat(labels("rule \"x\"\nwhen\n    同比|")).contains("Growth", "YearOnYear", "同比超过阈值");
  }

  @Test
  void tags_and_their_values_are_offered_behind_the_name() {
    assertThat(labels("rule \"x\"\n    @|")).contains("@severity", "@kind", "@since", "@relation");
    assertThat(labels("rule \"x\"\n    @severity(|")).containsExactly("强制性", "提示性", "核实性");
    assertThat(labels("rule \"x\"\n    @kind(表|")).startsWith("表内", "表间").doesNotContain("跨年");
  }

  @Test
  void an_empty_file_can_begin_with_a_whole_rule() {
    List<Proposal> proposals = at("|");
    Proposal rule =
        proposals.stream().filter(one -> one.kind() == Kind.TEMPLATE).findFirst().orElseThrow();

    assertThat(rule.text()).startsWith("package creation.patents;").contains("findings.report(");
  }

  @Test
  void the_report_names_the_last_fact_first() {
    List<Proposal> proposals =
        at(
            "when\n"
                + " $a : Figure( code == \"02.01\" )\n"
                + " $b : Figure( code == \"02.02\" )\n"
                + "then\n"
                + "    |");

    assertThat(proposals)
        .anySatisfy(one -> assertThat(one.text()).isEqualTo("findings.report($b, $a);"));
  }

  @Test
  void nothing_is_offered_in_comments() {
    assertThat(at("when\n // Fig|")).isEmpty();
  }

  private List<String> labels(String text) {
    return at(text).stream().map(Proposal::label).toList();
  }

  private List<Proposal> at(String marked) {
    String text =
        marked.contains("when") || marked.startsWith("|") || marked.contains("rule")
            ? marked
            : "when\n" + marked;
    int caret = text.indexOf('|');
    return completion.at("creation/patents/x", text.replace("|", ""), caret);
  }

  private static String completed(String marked, Proposal proposal) {
    String text = marked.contains("when") ? marked : "when\n" + marked;
    StringBuilder done = new StringBuilder(text.replace("|", ""));
    done.replace(proposal.start(), proposal.end(), proposal.text());
    proposal.also().ifPresent(also -> done.insert(also.at(), also.text()));
    return marked.contains("when") ? done.toString() : done.substring("when\n".length());
  }
}
