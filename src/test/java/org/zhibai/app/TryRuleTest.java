package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange.Kind;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.model.WrittenRule;
import org.zhibai.rules.Check;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TryRuleTest {
  private static final Path PACK = Path.of("rules");
  private static final String GROWTH = "general/growth-over-limit";

  private final TryRule trial = new TryRule(PACK);
  private CheckResult checked;

  @BeforeAll
  void check() {
    ReportSystem system = ReportSystem.read(PACK);
    Intake intake = new Intake(system, Locale.CHINESE);
    Received received = intake.read(List.of(Path.of("samples/2023")), Progress.NONE);
    Received prior = intake.read(List.of(Path.of("samples/2022")), Progress.NONE);
    RuleLibrary library = RuleLibrary.load(RulePack.read(PACK), Path.of("target/compiled-rules"));
    RunFacts facts =
        new RunFacts(
            "",
            "",
            "",
            LocalDate.EPOCH,
            List.of(),
            Provenance.inputs(prior),
            List.of(),
            List.of(),
            List.of());
    checked = new Check(system, library).check(received, prior, facts, Progress.NONE);
    trial.on(checked);
  }

  @Test
  void cases_of_an_unsaved_rule_pass_or_fail_cell_by_cell() {
    WrittenRule saved = read(GROWTH);

    assertThat(trial.cases(saved).met()).isTrue();
    RuleVerdict turned = trial.cases(saved.withDrl(saved.drl().replace("change > ", "change < ")));
    assertThat(turned.met()).isFalse();
    assertThat(turned.cases())
        .flatExtracting(RuleVerdict.CaseVerdict::cells)
        .anyMatch(cell -> cell.expected() && !cell.found());
  }

  @Test
  void a_rule_that_cannot_be_run_says_where_it_is_wrong() {
    WrittenRule saved = read(GROWTH);
    WrittenRule broken = saved.withDrl(saved.drl().replace("change > ", "chnage > "));

    assertThat(trial.cases(broken).mistake()).contains(GROWTH + ".drl", "chnage", "change");
    assertThat(trial.effect(saved, broken).mistake()).contains("chnage");
  }

  @Test
  void the_findings_of_an_unchanged_rule_are_those_of_the_check_for_every_rule() {
    List<String> differing = new ArrayList<>();
    for (var account : checked.accounts()) {
      String id = account.rule().id();
      WrittenRule rule = read(id);
      List<Finding> own =
          checked.findings().stream().filter(one -> one.rule().id().equals(id)).toList();
      RuleEffect effect = trial.effect(rule, rule);
      if (!keys(effect.after()).equals(keys(own)) || !effect.changes().isEmpty()) {
        differing.add(id);
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void a_change_makes_findings_new_lost_and_different() {
    WrittenRule saved = read(GROWTH);
    RuleEffect looser =
        trial.effect(saved, saved.withDrl(saved.drl().replace("$limit.value", "20")));
    RuleEffect tighter =
        trial.effect(saved, saved.withDrl(saved.drl().replace("$limit.value", "2000")));
    RuleEffect reworded =
        trial.effect(
            saved, saved.withPage(saved.page().orElseThrow().replace("**说法** ", "**说法** 请看：")));

    assertThat(looser.count(Kind.NEW)).isPositive();
    assertThat(looser.count(Kind.LOST)).isZero();
    assertThat(tighter.count(Kind.LOST)).isPositive();
    assertThat(tighter.count(Kind.NEW)).isZero();
    assertThat(reworded.count(Kind.CHANGED)).isEqualTo(reworded.before().size()).isPositive();
  }

  @Test
  void the_effect_of_a_change_is_there_within_two_seconds() {
    WrittenRule saved = read(GROWTH);
    trial.effect(saved, saved);
    long start = System.nanoTime();
    trial.effect(saved, saved.withDrl(saved.drl().replace("$limit.value", "30")));

    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
  }

  private static List<String> keys(List<Finding> findings) {
    return findings.stream().map(one -> one.key() + one.message()).toList();
  }

  private static WrittenRule read(String id) {
    try {
      return new WrittenRule(
          id,
          Files.readString(PACK.resolve(id + ".drl")),
          Optional.of(Files.readString(PACK.resolve(id + ".md"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
