package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.rules.derive.Given.SYSTEM;
import static org.zhibai.rules.derive.Given.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.MoreRows;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Progress;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Runs;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.SubmissionBuilder;

/** A ledger in which every row is wrong: what is listed, what is only counted. Rows begin at 2. */
class ManyWrongRowsTest {
  private static final int ROWS = 5_000;
  private static final int LISTED = SYSTEM.mostListed(2023);
  @TempDir Path folder;

  @Test
  void of_a_row_rule_the_first_are_listed_and_the_rest_is_one_finding() {
    CheckResult result =
        check(
            "LedgerRow( ledger == \"T3\", yearOf(\"登记日期\") != year )",
            n -> "Y" + n + "|2022-05-01|");
    assertThat(result.findings()).hasSize(LISTED + 1);
    assertThat(listed(result))
        .extracting(finding -> finding.place().address().row())
        .containsExactlyElementsOf(IntStream.rangeClosed(2, LISTED + 1).boxed().toList());
    assertThat(rest(result).message())
        .contains("T3", "第 " + (LISTED + 2) + " 行至第 " + (ROWS + 1) + " 行", (ROWS - LISTED) + " 处");
    assertThat(rest(result).place().address().sheet()).isEqualTo("T3");
    assertThat(rest(result).place().address().ref()).isEmpty();
    assertCounted(result, ROWS, 0);
  }

  @Test
  void of_cells_that_fall_short_every_one_is_counted() {
    CheckResult result =
        check("LedgerCell( kind == \"代码格式\", wrong )", n -> "Y" + n + "|2023-05-01|9133");
    assertThat(result.findings()).hasSize(LISTED + 1);
    assertThat(rest(result).message()).contains((ROWS - LISTED) + " 处");
    assertCounted(result, ROWS, ledgersOfADistrict() - 1);
  }

  @Test
  void of_keys_that_stand_twice_every_one_is_counted() {
    CheckResult result =
        check("KeyCheck( id == \"pledge-twice\", duplicated )", n -> "Y" + n / 2 + "|2023-05-01|");
    assertThat(result.findings()).hasSize(LISTED + 1);
    assertThat(rest(result).message()).contains("第 " + (2 * LISTED + 2) + " 行至");
    assertCounted(result, ROWS / 2, 0);
  }

  @Test
  void no_limit_is_told_where_all_are_listed() {
    CheckResult result =
        check(
            "LedgerRow( ledger == \"T3\", yearOf(\"登记日期\") != year )",
            n -> "Y" + n + (n < LISTED ? "|2022-05-01|" : "|2023-05-01|"));
    assertThat(result.findings()).hasSize(LISTED);
    assertThat(result.run().limits()).isEmpty();
    assertThat(account(result))
        .extracting(RuleAccount::held, RuleAccount::failed)
        .containsExactly((long) ROWS - LISTED, (long) LISTED);
  }

  @Test
  void limit_is_told_where_a_single_row_is_beyond_it() {
    assertOneBeyond(
        check(
            "LedgerRow( ledger == \"T3\", yearOf(\"登记日期\") != year )",
            n -> "Y" + n + (n <= LISTED ? "|2022-05-01|" : "|2023-05-01|")));
  }

  @Test
  void limit_is_told_where_a_single_cell_is_beyond_it() {
    assertOneBeyond(
        check(
            "LedgerCell( kind == \"代码格式\", wrong )",
            n -> "Y" + n + "|2023-05-01|" + (n <= LISTED ? "9133" : "")));
  }

  @Test
  void limit_is_told_where_a_single_key_is_beyond_it() {
    assertOneBeyond(
        check(
            "KeyCheck( id == \"pledge-twice\", duplicated )",
            n -> "Y" + (n < 2 * (LISTED + 1) ? n / 2 : n) + "|2023-05-01|"));
  }

  @Test
  void limit_is_told_where_a_single_cell_that_was_not_understood_is_beyond_it() {
    SubmissionBuilder pledges = submission("330212");
    IntStream.rangeClosed(2, LISTED + 1).forEach(row -> pledges.with(unclear("A" + row)));
    CellAddress sheet = CellAddress.ofSheet("示例.xlsx", "T3");
    int last = LISTED + 2;
    pledges.with(unclear("").standingFor(new MoreRows("T3", "330212", 2023, sheet, 1, last, last)));
    CheckResult result = check("Inspection( kind == \"数值无法识别\", wrong )", pledges.built());
    assertOneBeyond(result);
    assertThat(rest(result).message()).endsWith("不对");
  }

  private static Problem unclear(String ref) {
    CellAddress at = new CellAddress("示例.xlsx", "T3", ref);
    ProblemKind kind = ProblemKind.NOT_UNDERSTOOD;
    return new Problem(kind, "330212", 2023, "T3", ref, at, "看不懂", "改", "若干");
  }

  private static void assertOneBeyond(CheckResult result) {
    assertThat(result.findings()).hasSize(LISTED + 1);
    assertThat(account(result).failed()).isEqualTo(LISTED + 1);
    assertThat(result.run().limits())
        .singleElement()
        .asString()
        .contains("前 " + LISTED + " 处", "1 条", "合 1 处");
  }

  private void assertCounted(CheckResult result, int wrong, int notChecked) {
    assertThat(account(result))
        .extracting(RuleAccount::held, RuleAccount::failed, RuleAccount::notChecked)
        .containsExactly(0L, (long) wrong, (long) notChecked);
    assertThat(result.run().limits())
        .singleElement()
        .asString()
        .contains("前 " + LISTED + " 处", "1 条", (wrong - LISTED) + " 处");
    assertThat(result.findings()).extracting(Finding::key).doesNotHaveDuplicates();
  }

  private static int ledgersOfADistrict() {
    return SYSTEM.ledgers(SYSTEM.unit("330212").orElseThrow(), 2023).size();
  }

  private static List<Finding> listed(CheckResult result) {
    return result.findings().stream()
        .filter(finding -> !finding.place().address().ref().isEmpty())
        .toList();
  }

  private static Finding rest(CheckResult result) {
    return result.findings().stream()
        .filter(finding -> finding.place().address().ref().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static RuleAccount account(CheckResult result) {
    return result.accounts().get(0);
  }

  private CheckResult check(String condition, IntFunction<String> row) {
    String[] rows = IntStream.range(0, ROWS).mapToObj(row).toArray(String[]::new);
    return check(condition, submission("330212").ledger("T3", "登记号|登记日期|统一社会信用代码", rows).built());
  }

  private CheckResult check(String condition, Submission pledges) {
    RulePack pack = new RulePacks(folder.resolve("pack")).rule("wrong", condition).read();
    RuleLibrary library = RuleLibrary.load(pack, folder.resolve("cache"));
    RunFacts run = Runs.asOf(LocalDate.of(2024, 2, 1));
    return new Check(SYSTEM, library)
        .check(Runs.received(List.of(pledges)), Runs.received(List.of()), run, Progress.NONE);
  }
}
