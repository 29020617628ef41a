package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.WhatIf.Effect;
import org.zhibai.intake.LongLedger;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAccount.Saying;
import org.zhibai.model.CellAccount.Verdict;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Submission;

/** What other values would do, and why of a cell, on a check that is open. */
class WhatIfTest {
  private static final String HAISHU = "330203";
  private static final String YINZHOU = "330212";
  private static final String SHEET = "02 专利创造";
  private static final String LEDGER = "T2 软件正版化单位清单";
  private static final String PLEDGES = "T3 知识产权质押登记清单";

  @TempDir private static Path folder;
  private static OpenCheck open;
  private static SampleFolder samples;
  private static CheckResult before;

  @BeforeAll
  static void check_once() throws IOException {
    open =
        new OpenCheck(
            new OpenCheck.Setting(
                Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE));
    samples = SampleFolder.all(folder.resolve("2023"));
    before =
        open.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
  }

  @Test
  void findings_come_and_go_as_they_would_if_the_file_were_changed() throws IOException {
    WhatIf whatIf = open.whatIf(submission(YINZHOU));
    Effect effect = whatIf.effect(Map.of(cell(YINZHOU, "D10"), "11500"));

    SampleFolder changed = SampleFolder.all(folder.resolve("changed"));
    changed.type(YINZHOU, SHEET, "D10", 11_500);
    OpenCheck other =
        new OpenCheck(
            new OpenCheck.Setting(
                Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE));
    CheckResult fresh =
        other.check(changed.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);

    assertThat(effect.come()).isNotEmpty();
    assertThat(messages(effect.result())).containsExactlyElementsOf(messages(fresh));
    assertThat(effect.result().standings()).isEqualTo(fresh.standings());
    assertThat(effect.result().cityTotals()).isEqualTo(fresh.cityTotals());
  }

  @Test
  void a_value_that_makes_the_sum_right_makes_its_finding_vanish() throws IOException {
    Finding sum =
        before.findings().stream()
            .filter(one -> one.reporter().equals(HAISHU))
            .filter(one -> one.rule().id().equals("general/sums-of-parts"))
            .findFirst()
            .orElseThrow();
    byte[] file = Files.readAllBytes(samples.file(HAISHU));
    WhatIf whatIf = open.whatIf(submission(HAISHU));
    String right = String.valueOf(sum.expected());
    Effect effect = whatIf.effect(Map.of(sum.place().address(), right));

    assertThat(effect.gone()).extracting(Finding::key).contains(sum.key());
    assertThat(effect.result().findings()).extracting(Finding::key).doesNotContain(sum.key());
    assertThat(samples.file(HAISHU)).hasBinaryContent(file);
  }

  @Test
  void several_cells_count_together_until_they_are_taken_back() {
    WhatIf whatIf = open.whatIf(submission(YINZHOU));
    Map<CellAddress, String> first = Map.of(cell(YINZHOU, "D10"), "11500");
    List<Finding> one = whatIf.effect(first).come();
    Map<CellAddress, String> two = new LinkedHashMap<>(first);
    two.put(cell(YINZHOU, "D9"), "见附件");
    Effect both = whatIf.effect(two);
    assertThat(both.come()).extracting(Finding::key).isNotEqualTo(one);
    assertThat(both.come())
        .extracting(finding -> finding.rule().id())
        .contains("general/cell-understood");

    assertThat(whatIf.effect(first).come()).isEqualTo(one);
    Effect nothing = whatIf.effect(Map.of());
    assertThat(nothing.come()).isEmpty();
    assertThat(nothing.gone()).isEmpty();
    assertThat(nothing.result()).isSameAs(before);
  }

  @Test
  void a_cell_in_which_something_is_asked_for_can_be_typed_into() {
    Submission submission = submission(YINZHOU);
    CellAddress cell = cell(YINZHOU, "D10");
    String shown =
        submission.entries().stream()
            .filter(entry -> entry.cell().equals(cell))
            .findFirst()
            .orElseThrow()
            .shown();
    assertThat(open.typing(submission, cell))
        .isEqualTo(new Typing.Possible(cell, "02.02", "发明专利授权量", shown));
    assertThat(open.typing(submission, cell(YINZHOU, "A1"))).isEqualTo(Typing.Refused.NOT_ASKED);
  }

  @Test
  void ledgers_are_typed_into_as_if_the_file_were_changed() throws IOException {
    CellAddress computers = new CellAddress(cell(YINZHOU, "").file(), LEDGER, "G5");
    CellAddress registered = new CellAddress(computers.file(), PLEDGES, "J6");
    assertThat(open.typing(submission(YINZHOU), computers))
        .isEqualTo(new Typing.Possible(computers, "T2", "台式机", "163"));
    assertThat(open.typing(submission(YINZHOU), new CellAddress(computers.file(), LEDGER, "G4")))
        .isEqualTo(Typing.Refused.NOT_ASKED);
    WhatIf whatIf = open.whatIf(submission(YINZHOU));
    Effect effect = whatIf.effect(Map.of(computers, "900", registered, "2021-05-05"));

    SampleFolder changed = SampleFolder.all(folder.resolve("ledger"));
    changed.type(YINZHOU, LEDGER, "G5", 900);
    changed.type(YINZHOU, PLEDGES, "J6", 44_321);
    CheckResult fresh =
        new OpenCheck(
                new OpenCheck.Setting(
                    Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE))
            .check(changed.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);

    assertThat(effect.come())
        .extracting(one -> one.place().address())
        .contains(new CellAddress(computers.file(), LEDGER, "J5"), registered);
    assertThat(messages(effect.result())).containsExactlyElementsOf(messages(fresh));
    assertThat(whatIf.effect(Map.of()).result()).isSameAs(before);
  }

  @Test
  void long_ledgers_are_not_read_again_with_each_letter() throws IOException {
    Path file = LongLedger.write(folder, WhatIf.MOST_ROWS + 10);
    OpenCheck other =
        new OpenCheck(
            new OpenCheck.Setting(
                Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE));
    Submission submission =
        other
            .check(List.of(file), List.of(), Progress.NONE, OpenCheck.Listener.NONE)
            .received()
            .submissions()
            .get(0);
    CellAddress amount = new CellAddress(LongLedger.FILE, LongLedger.NAME, "F5");
    assertThat(other.typing(submission, amount)).isEqualTo(Typing.Refused.TOO_LONG);
  }

  @Test
  void growth_that_the_template_works_out_follows_what_is_typed() {
    WhatIf whatIf = open.whatIf(submission(YINZHOU));
    Effect effect = whatIf.effect(Map.of(cell(YINZHOU, "D10"), "2500"));
    assertThat(effect.followed()).containsKey(cell(YINZHOU, "F10"));
  }

  @Test
  void why_is_answered_from_the_check_that_is_open_and_knows_the_other_units() {
    CellAccount account = open.why(submission(YINZHOU), "02.02");
    assertThat(account.sayings())
        .anySatisfy(
            saying -> {
              assertThat(saying.rule().id())
                  .isEqualTo("creation/patents/invention-grants-within-grants");
              assertThat(saying.verdict()).isEqualTo(Verdict.HELD);
              assertThat(saying.condition().numbers()).isEqualTo("2,412 > 11,138");
            });
    assertThat(account.sayings())
        .filteredOn(saying -> saying.rule().kind().acrossUnits())
        .isNotEmpty()
        .noneMatch(saying -> saying.why().contains("只有一份"))
        .anyMatch(saying -> saying.verdict() == Verdict.HELD && !saying.numbers().isEmpty());
    Finding across =
        before.findings().stream()
            .filter(one -> one.rule().id().equals("across/units/city-total"))
            .findFirst()
            .orElseThrow();
    CellAccount city = open.why(submission(across.reporter()), across.place().address());
    assertThat(city.sayings())
        .filteredOn(saying -> saying.verdict() == Verdict.WRONG)
        .extracting(Saying::why)
        .contains(across.message());
  }

  private static List<String> messages(CheckResult result) {
    return result.findings().stream().map(one -> one.key() + " " + one.message()).toList();
  }

  private static Submission submission(String unit) {
    return before.received().submissions().stream()
        .filter(one -> one.unit().code().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static CellAddress cell(String unit, String ref) {
    return new CellAddress(submission(unit).file().name(), SHEET, ref);
  }
}
