package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Coverage;
import org.zhibai.model.Coverage.Sheet;
import org.zhibai.model.Coverage.Standing;
import org.zhibai.model.Progress;

class FormCoverageTest {
  private static final int YEAR = 2023;
  private static final Path PACK = Path.of("rules");
  private static final Path CACHE = Path.of("target/compiled-rules");

  /** Tries more ways to split a name than can ever be gone through. */
  private static final String ENDLESS = "(".repeat(16) + ".+)" + "+)".repeat(15) + "+\\\\1y";

  private final ReportSystem system = ReportSystem.read(PACK);

  @TempDir Path folder;

  @Test
  void every_line_of_every_form_is_read_by_a_rule_that_can_fail() {
    Coverage coverage = measure(RulePack.read(PACK));

    assertThat(coverage.broken()).isEmpty();
    assertThat(forms(coverage)).hasSize(13);
    assertThat(forms(coverage)).allSatisfy(sheet -> assertThat(sheet.unguarded()).isEmpty());
    assertThat(forms(coverage)).extracting(sheet -> sheet.readBy(0)).containsOnly(0L);
  }

  @Test
  void no_further_line_is_guarded_by_its_format_alone() {
    assertThat(forms(measure(RulePack.read(PACK))))
        .flatExtracting(Sheet::unrelated)
        .extracting(Coverage.Cell::code)
        .isSubsetOf("01.07", "13.04");
  }

  @Test
  void a_rule_reads_the_cells_of_its_places_and_no_others() {
    new RulePacks(folder).rule("grants", "Figure( code == \"02.01\", ofThePeriod, value > 5 )");

    Coverage coverage = measure(RulePack.read(folder));

    assertThat(read(coverage)).containsExactly("02.01 本年");
  }

  @Test
  void a_relation_reads_its_operands_and_a_pair_its_growth_as_well() {
    new RulePacks(folder)
        .rule("sum", "Equation( id == \"patents-by-type\", column == \"本年\", holds == false )")
        .rule("pair", "YearOnYear( code == \"02.11\", consistent == false )");

    Coverage coverage = measure(RulePack.read(folder));

    assertThat(read(coverage))
        .containsExactly(
            "02.01 本年", "02.02 本年", "02.03 本年", "02.04 本年", "02.11 本年", "02.11 上年同期", "02.11 同比");
  }

  @Test
  void a_rule_on_rows_reads_the_columns_it_looks_at_where_it_applies() {
    new RulePacks(folder)
        .rule(
            "pledges",
            "LedgerRow( ledger == \"T3\", text(\"质物类型\") == \"专利\", blank(\"质权人\"),"
                + " number(\"放款金额\") > number(\"登记金额\") )");

    assertThat(read(measure(RulePack.read(folder))))
        .containsExactly("T3 质权人", "T3 质物类型", "T3 登记金额", "T3 放款金额");
  }

  @Test
  void a_fact_worked_out_of_a_ledger_stands_for_the_columns_it_was_worked_out_of() {
    new RulePacks(folder)
        .rule("patents", "KeyCheck( id == \"patent-twice\", duplicated )")
        .rule("order", "LedgerCell( kind == \"日期先后\", ledger == \"T3\", wrong )");

    assertThat(read(measure(RulePack.read(folder))))
        .containsExactly("T3 登记日期", "T3 债务履行期限届满日", "T3 变更或注销日期", "T4 专利号");
  }

  @Test
  void what_a_rule_demands_to_be_absent_keeps_it_from_no_other_cell() {
    new RulePacks(folder)
        .text(
            "lapse",
            """
            package trial;

            import org.zhibai.model.*;
            global org.zhibai.rules.Findings findings;

            rule "lapse"
                @severity(提示性) @kind(表内) @since(2021)
            when
                $grants : Figure( code == "02.02", ofThePeriod )
                not Figure( code == "02.31", place == $grants.place )
                $it : Figure( code == "02.11", place == $grants.place, value > $grants.value )
            then
                findings.report($it);
            end
            """);

    Coverage coverage = measure(RulePack.read(folder));

    assertThat(read(coverage)).containsExactly("02.02 本年", "02.11 本年");
    assertThat(cells(coverage)).extracting(Coverage.Cell::standing).contains(Standing.NOTED);
    assertThat(forms(coverage)).allSatisfy(sheet -> assertThat(sheet.unguarded()).isNotEmpty());
  }

  @Test
  void a_rule_whose_conditions_do_not_end_is_given_up_and_named() {
    new RulePacks(folder)
        .rule("endless", "Figure( code == \"02.11\", name matches \"" + ENDLESS + "\", value > 1 )")
        .rule("grants", "Figure( code == \"02.01\", ofThePeriod, value > 5 )");
    RuleLibrary library = RuleLibrary.load(RulePack.read(folder), CACHE);
    Engine engine = new Engine(Duration.ofMillis(300));

    Coverage coverage =
        new FormCoverage(system, library, YEAR, engine).measure(List.of(), Progress.NONE);

    assertThat(coverage.broken()).containsExactly("trial/endless");
    assertThat(read(coverage)).containsExactly("02.01 本年");
  }

  private Coverage measure(RulePack pack) {
    RuleLibrary library = RuleLibrary.load(pack, CACHE);
    return new FormCoverage(system, library, YEAR).measure(List.of(), Progress.NONE);
  }

  private static List<Sheet> forms(Coverage coverage) {
    return coverage.sheets().stream().filter(sheet -> !sheet.ledger()).toList();
  }

  private static List<Coverage.Cell> cells(Coverage coverage) {
    return coverage.sheets().stream().flatMap(sheet -> sheet.cells().stream()).toList();
  }

  private static List<String> read(Coverage coverage) {
    return cells(coverage).stream()
        .filter(cell -> !cell.readers().isEmpty())
        .map(cell -> cell.code() + " " + cell.column())
        .toList();
  }
}
