package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Runs;
import org.zhibai.model.Submission;

/** A rule that doesn't end, or wants all memory, is left out; the run goes on and says so. */
class RunawayRuleTest {
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));
  private static final int ROWS = 5_000;

  private static final String CROSS_JOIN =
      """
      package trial;

      import org.zhibai.model.*;
      global org.zhibai.rules.Findings findings;

      rule "runaway"
          @severity(强制性) @kind(台账) @since(2021)
      when
          $a : LedgerRow( ledger == "T3" )
          $b : LedgerRow( ledger == $a.ledger, row != $a.row )
          $c : LedgerRow( ledger == $b.ledger, row < %s )
      then
          findings.report($c, "登记号");
      end
      """;

  @TempDir Path folder;

  @Test
  void cross_join_over_a_big_ledger() {
    runsWithout(CROSS_JOIN.formatted("($a.row - $b.row - 10000)"));
  }

  @Test
  void cross_join_that_reports_without_end() {
    runsWithout(CROSS_JOIN.formatted("($a.row - $b.row)"));
  }

  @Test
  void regular_expression_that_tries_for_ever() {
    runsWithout(condition("Words( text matches \"(x+)+\\\\1y\" )"));
  }

  @Test
  void number_too_large_to_be_worked_out() {
    runsWithout(condition("Figure( value.pow(999999999) > 3 )"));
  }

  @Test
  void text_too_long_to_be_held() {
    runsWithout(condition("Figure( name.repeat(300000000).length() > 3 )"));
  }

  private void runsWithout(String runaway) {
    RulePacks sound = new RulePacks(folder.resolve("sound"));
    sound.rule("above-three", "Figure( value > 3 )");
    sound.rule("first-rows", "LedgerRow( ledger == \"T3\", row < 10 )");
    CheckResult without = check(sound);
    RulePacks packs = new RulePacks(folder.resolve("pack"));
    packs.rule("above-three", "Figure( value > 3 )");
    packs.rule("first-rows", "LedgerRow( ledger == \"T3\", row < 10 )");
    packs.text("runaway", runaway);
    CheckResult result = check(packs);
    assertThat(result.findings()).isNotEmpty().isEqualTo(without.findings());
    assertThat(result.notChecked())
        .singleElement()
        .satisfies(one -> assertThat(one.rule().id()).isEqualTo("trial/runaway"));
    assertThat(result.run().notes())
        .anySatisfy(note -> assertThat(note).contains("runaway", "330212"));
    assertThat(result.accounts())
        .filteredOn(account -> account.rule().id().equals("trial/runaway"))
        .extracting(RuleAccount::checked, RuleAccount::notChecked)
        .containsExactly(tuple(0L, 1L));
  }

  private static String condition(String condition) {
    return """
        package trial;

        import org.zhibai.model.*;
        global org.zhibai.rules.Findings findings;

        rule "runaway"
            @severity(强制性) @kind(表内) @since(2021)
        when
            $it : %s
        then
            findings.report($it);
        end
        """
        .formatted(condition);
  }

  private CheckResult check(RulePacks packs) {
    RuleLibrary library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    assertThat(library.broken()).extracting(BrokenRule::sentence).isEmpty();
    RunFacts run = Runs.asOf(LocalDate.of(2024, 2, 1));
    Received none = Runs.received(List.of());
    return new Check(SYSTEM, library, Duration.ofSeconds(4))
        .check(Runs.received(List.of(submission())), none, run, Progress.NONE);
  }

  private static Submission submission() {
    StringBuilder tables = new StringBuilder("| 02.01 | 02.01 备注 |\n|---|---|\n| 5 | ");
    tables.append("x".repeat(60)).append(" |\n\n| T3 | 登记号 |\n|---|---|\n");
    for (int i = 1; i <= ROWS; i++) {
      tables.append("| ").append(i).append(" | Y").append(i).append(" |\n");
    }
    return new CaseInput(SYSTEM, PageTables.ofCase(tables.toString())).current().get(0);
  }
}
