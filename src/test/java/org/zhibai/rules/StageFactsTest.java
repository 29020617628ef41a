package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.Ledger;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.LedgerPass;

/** No session is given a fact twice; places would be counted twice. */
class StageFactsTest {
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));
  private static final Derivation DERIVATION = new Derivation(SYSTEM);

  @Test
  void each_fact_of_a_submission_is_there_once() throws IOException {
    List<Submission> before = received("2022").submissions();
    for (Submission submission : received("2023").submissions()) {
      LedgerPass pass = new LedgerPass(SYSTEM, submission);
      for (Ledger ledger : submission.ledgers()) {
        ledger.read(pass);
      }
      List<Object> facts =
          StageFacts.ofSubmission(
              submission,
              DERIVATION.ofSubmission(submission, Check.prior(submission, before)),
              pass.result());
      assertThat(facts).hasSizeGreaterThan(10);
      assertThat(themselves(facts)).as(submission.unit().code()).hasSameSizeAs(facts);
    }
  }

  @Test
  void each_fact_of_all_submissions_together_is_there_once() throws IOException {
    RuleLibrary library =
        RuleLibrary.load(RulePack.read(Path.of("rules")), Path.of("target", "compiled-rules"));
    List<Object> facts =
        new Check(SYSTEM, library).facts(received("2023"), received("2022").submissions());
    assertThat(facts).hasSizeGreaterThan(5_000);
    assertThat(themselves(facts)).hasSameSizeAs(facts);
  }

  private static Received received(String year) throws IOException {
    return new Intake(SYSTEM, Locale.CHINESE)
        .read(List.of(Path.of("samples", year)), Progress.NONE);
  }

  private static Set<Object> themselves(Collection<Object> facts) {
    Set<Object> themselves = Collections.newSetFromMap(new IdentityHashMap<>());
    themselves.addAll(facts);
    return themselves;
  }
}
