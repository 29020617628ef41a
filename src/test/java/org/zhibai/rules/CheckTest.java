package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.InputFile;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Runs;
import org.zhibai.model.Submission;

class CheckTest {
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));
  @TempDir Path folder;

  @Test
  void finding_carries_cells_numbers_words_and_a_key() {
    RulePacks packs = packs().text("part", within("部分不大于整体"));
    CheckResult result = check(packs, figures("| 02.01 | 02.02 |", "| 912 | 6480 |"));
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.key()).isEqualTo("trial/part|330212|02.02+02.01|本年");
              assertThat(finding.place().address().ref()).isEqualTo("D11");
              assertThat(finding.cells())
                  .extracting(Finding.Cell::value)
                  .containsExactly("6480", "912");
              assertThat(finding.reported()).isEqualByComparingTo("6480");
              assertThat(finding.expected()).isEqualByComparingTo("912");
              assertThat(finding.difference()).isEqualByComparingTo("5568");
              assertThat(finding.message()).isEqualTo("发明专利授权量 6480 不对");
            });
  }

  @Test
  void every_place_is_counted_once() {
    RulePacks packs = packs().rule("above-three", "Figure( value > 3 )");
    CheckResult result = check(packs, figures("| 02.01 | 02.02 | 02.03 |", "| 1 | 5 | 2 |"));
    assertThat(account(result, "trial/above-three"))
        .extracting(RuleAccount::held, RuleAccount::failed, RuleAccount::notChecked)
        .containsExactly(2L, 1L, 0L);
  }

  @Test
  void blank_among_the_named_cells_is_not_checked_with_its_cell() {
    RulePacks packs = packs().text("part", within("部分不大于整体"));
    CheckResult result = check(packs, figures("| 02.01 | 02.02 |", "|  | 6480 |"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.notChecked())
        .singleElement()
        .extracting(NotChecked::reporter, NotChecked::place, NotChecked::reason)
        .containsExactly("330212", "02.01 本年", "02.01 本年 未填（NBIP-2023-330212-01.xlsx 02!D10）");
    assertThat(account(result, "trial/part").notChecked()).isEqualTo(1);
    assertThat(account(result, "trial/part").held()).isZero();
  }

  @Test
  void dash_and_a_line_of_others_are_not_applicable() {
    RulePacks packs = packs().text("part", within("部分不大于整体"));
    CheckResult result = check(packs, figures("| 02.01 | 02.02 |", "| — | 6480 |"));
    assertThat(result.notChecked()).isEmpty();
    assertThat(account(result, "trial/part").notApplicable()).isEqualTo(1);
    assertThat(account(check(packs, figures("| 02.10 |", "| 3 |")), "trial/part").notApplicable())
        .isEqualTo(1);
  }

  @Test
  void rule_that_throws_is_not_checked_and_the_others_still_speak() {
    RulePacks packs =
        packs()
            .rule("above-three", "Figure( value > 3 )")
            .rule("thrower", "Figure( name.substring(500).length() > 3 )");
    CheckResult result = check(packs, figures("| 02.01 |", "| 5 |"));
    assertThat(result.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("trial/above-three");
    assertThat(result.notChecked())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule().id()).isEqualTo("trial/thrower");
              assertThat(one.reason()).startsWith("规则运行出错");
            });
  }

  @Test
  void rule_that_wants_all_memory_is_not_checked_and_the_others_still_speak() {
    RulePacks packs =
        packs()
            .rule("above-three", "Figure( value > 3 )")
            .rule("greedy", "Figure( name.repeat(300000000).length() > 3 )");
    CheckResult result = check(packs, figures("| 02.01 |", "| 5 |"));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.notChecked())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("内存"));
    assertThat(account(result, "trial/greedy").held()).isZero();
  }

  @Test
  void rule_that_nests_too_deeply_is_not_checked_and_the_others_still_speak() {
    RulePacks packs =
        packs()
            .rule("above-three", "Figure( value > 3 )")
            .rule("deep", "Words( text matches \"(x|y)*z\" )");
    CheckResult result =
        check(packs, figures("| 02.01 | 02.01 备注 |", "| 5 | " + "x".repeat(200_000) + " |"));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.notChecked())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("过深"));
  }

  @Test
  void problem_of_a_ledger_takes_the_place_of_the_clear_word_on_the_forms() {
    RulePacks packs = packs().rule("unclear", "Inspection( kind == \"数值无法识别\", wrong )");
    Submission given = submission("| T3 | 登记号 |\n|---|---|\n| 1 | Y1 |\n");
    Problem problem =
        new Problem(
            ProblemKind.NOT_UNDERSTOOD,
            "330212",
            2023,
            "T3",
            "",
            CellAddress.ofFile("b"),
            "",
            "",
            "");
    RuleAccount clear = account(check(packs, given), "trial/unclear");
    RuleAccount wrong =
        account(check(packs, with(given, sink -> sink.problem(problem))), "trial/unclear");
    assertThat(clear).extracting(RuleAccount::held, RuleAccount::failed).containsExactly(1L, 0L);
    assertThat(wrong).extracting(RuleAccount::held, RuleAccount::failed).containsExactly(0L, 1L);
  }

  @Test
  void rule_without_end_is_stopped_and_the_others_still_speak() {
    RulePacks packs =
        packs()
            .rule("above-three", "Figure( value > 3 )")
            .rule("endless", "Words( text matches \"(x+)+\\\\1y\" )");
    CheckResult result =
        check(
            packs,
            Duration.ofSeconds(2),
            List.of(figures("| 02.01 | 02.01 备注 |", "| 5 | " + "x".repeat(60) + " |")),
            List.of());
    assertThat(result.findings()).hasSize(1);
    assertThat(result.notChecked())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("仍未完成"));
  }

  @Test
  void ledger_rows_are_checked_in_chunks_and_all_counted() {
    StringBuilder rows = new StringBuilder("| T3 | 登记号 | 登记日期 |\n|---|---|---|\n");
    for (int i = 1; i <= 4_500; i++) {
      rows.append("| ").append(i).append(" | Y").append(i).append(" | ");
      rows.append(i % 1_000 == 0 ? "2021-01-01" : "2023-01-01").append(" |\n");
    }
    RulePacks packs =
        packs()
            .text(
                "dates",
                within("登记日期在报告期内")
                    .replace("$whole : Figure( code == \"02.01\" )", "")
                    .replaceAll(
                        "(?s)\\$part : .*?\n",
                        "\\$part : LedgerRow( ledger == \"T3\", yearOf(\"登记日期\") != null, yearOf(\"登记日期\") != year )\n")
                    .replace("$part, $whole", "$part, \"登记日期\""));
    CheckResult result = check(packs, submission(rows.toString()));
    assertThat(result.findings())
        .extracting(finding -> finding.place().address().row())
        .containsExactlyInAnyOrder(1_000, 2_000, 3_000, 4_000);
    assertThat(result.findings().get(0).key()).isEqualTo("trial/dates|330212|T3 Y1000|登记日期");
    assertThat(account(result, "trial/dates").held()).isEqualTo(4_496);
    CheckResult without = check(packs, figures("| 02.01 |", "| 5 |"));
    assertThat(without.notChecked())
        .singleElement()
        .extracting(NotChecked::reason)
        .isEqualTo("未报台账 T3 知识产权质押登记清单");
  }

  @Test
  void ledger_that_breaks_off_is_not_checked_and_the_rest_goes_on() {
    RulePacks packs =
        packs()
            .rule("pledged", "LedgerRow( ledger == \"T3\", given(\"登记号\") )")
            .rule("above-three", "Figure( value > 3 )");
    Submission sound = figures("| 02.01 |", "| 5 |");
    Submission broken =
        new Submission(
            sound.unit(),
            sound.year(),
            sound.version(),
            sound.file(),
            sound.cover(),
            sound.entries(),
            List.of(new BreakingLedger(sound.unit().code(), sound.year())),
            sound.problems(),
            sound.sheets(),
            sound.missing());
    CheckResult result = check(packs, broken);
    assertThat(account(result, "trial/above-three").failed()).isEqualTo(1);
    assertThat(result.notChecked())
        .singleElement()
        .extracting(NotChecked::place, NotChecked::reason)
        .containsExactly("T3", "台账 T3 没有读完：文件损坏。");
  }

  @Test
  void file_that_cannot_be_read_is_a_finding_and_not_checked_by_the_others() {
    RulePacks packs =
        packs()
            .rule("above-three", "Figure( value > 3 )")
            .rule("empty", "Inspection( kind == \"空文件\", wrong )");
    Problem problem =
        new Problem(
            ProblemKind.EMPTY_FILE, "", 0, "", "", CellAddress.ofFile("空.xlsx"), "文件是空的", "重报", "");
    Received.Unread unread =
        new Received.Unread(new InputFile("空.xlsx", "空.xlsx", "", 0), problem, problem.what());
    CheckResult result = check(packs, Duration.ofSeconds(30), List.of(), List.of(unread));
    assertThat(result.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.place().address().file()).isEqualTo("空.xlsx"));
    assertThat(result.notChecked())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("文件是空的"));
  }

  @Test
  void broken_rule_is_noted_and_never_counted_as_held() {
    RulePacks packs =
        packs().rule("above-three", "Figure( value > 3 )").rule("broken", "Figure( valeu > 3 )");
    CheckResult result = check(packs, figures("| 02.01 |", "| 5 |"));
    assertThat(result.findings()).hasSize(1);
    assertThat(account(result, "trial/broken"))
        .extracting(RuleAccount::checked, RuleAccount::notChecked)
        .containsExactly(0L, 1L);
    assertThat(result.run().notes()).anySatisfy(note -> assertThat(note).contains("broken.drl"));
  }

  @Test
  void rule_does_not_speak_of_years_before_it_applies() {
    RulePacks packs = packs();
    packs.rule("later", "Figure( value > 3 )");
    String drl = packs.read().drl("trial/later").orElseThrow();
    packs.text("later", drl.replace("@since(2021)", "@since(2024)"));
    CheckResult result = check(packs, figures("| 02.01 |", "| 5 |"));
    assertThat(result.findings()).isEmpty();
    assertThat(account(result, "trial/later").notApplicable()).isEqualTo(1);
  }

  @Test
  void shuffled_submissions_give_the_same_result() {
    RulePacks packs =
        packs().rule("above-three", "Figure( value > 3 )").text("part", within("部分不大于整体"));
    List<Submission> all = new ArrayList<>();
    for (String unit : List.of("330203", "330205", "330206", "330211", "330281")) {
      String header = "| 02.01 @" + unit + " | 02.02 @" + unit + " | 02.03 上年同期 @" + unit + " |";
      all.addAll(input(header + "\n|---|---|---|\n| 5 | 7 | 9 |").current());
    }
    CheckResult first = check(packs, Duration.ofSeconds(30), all, List.of());
    for (int seed = 0; seed < 3; seed++) {
      List<Submission> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, new Random(seed));
      CheckResult again = check(packs, Duration.ofSeconds(30), shuffled, List.of());
      assertThat(again.findings()).isEqualTo(first.findings());
      assertThat(again.notChecked()).isEqualTo(first.notChecked());
      assertThat(again.accounts()).isEqualTo(first.accounts());
    }
    assertThat(first.findings()).extracting(Finding::key).doesNotHaveDuplicates();
  }

  /** A submission whose only ledger does something after its last row. */
  private static Submission with(Submission given, Consumer<Ledger.Sink> atTheEnd) {
    Ledger rows = given.ledgers().get(0);
    Ledger ledger =
        new Ledger() {
          @Override
          public LedgerRow.Header header() {
            return rows.header();
          }

          @Override
          public void read(Sink sink) {
            rows.read(sink);
            atTheEnd.accept(sink);
          }
        };
    return new Submission(
        given.unit(),
        given.year(),
        given.version(),
        given.file(),
        given.cover(),
        given.entries(),
        List.of(ledger),
        given.problems(),
        given.sheets(),
        given.missing());
  }

  private RulePacks packs() {
    return new RulePacks(folder.resolve("pack"));
  }

  private static String within(String name) {
    return """
        package trial;

        import org.zhibai.model.*;
        global org.zhibai.rules.Findings findings;

        rule "%s"
            @severity(强制性) @kind(表内) @since(2021)
        when
            $whole : Figure( code == "02.01" )
            $part : Figure( code == "02.02", place == $whole.place, value > $whole.value )
        then
            findings.report($part, $whole);
        end
        """
        .formatted(name);
  }

  private static Submission figures(String header, String row) {
    String divider = "|" + "---|".repeat((int) header.chars().filter(c -> c == '|').count() - 1);
    return submission(header + "\n" + divider + "\n" + row + "\n");
  }

  private static Submission submission(String tables) {
    return input(tables).current().get(0);
  }

  private static CaseInput input(String tables) {
    return new CaseInput(SYSTEM, PageTables.ofCase(tables));
  }

  private CheckResult check(RulePacks packs, Submission submission) {
    return check(packs, Duration.ofSeconds(30), List.of(submission), List.of());
  }

  private CheckResult check(
      RulePacks packs, Duration limit, List<Submission> all, List<Received.Unread> unread) {
    RuleLibrary library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    RunFacts run = Runs.asOf(LocalDate.of(2024, 2, 1));
    return new Check(SYSTEM, library, limit)
        .check(
            new Received(all, unread, List.of(), List.of()),
            Runs.received(List.of()),
            run,
            Progress.NONE);
  }

  private static RuleAccount account(CheckResult result, String id) {
    return result.accounts().stream()
        .filter(account -> account.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
