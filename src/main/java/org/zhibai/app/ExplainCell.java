package org.zhibai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhibai.app.NoSuchCell.Reason;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Submission;
import org.zhibai.rules.Check;
import org.zhibai.rules.FormCoverage;
import org.zhibai.rules.RuleLibrary;

/** Explains one cell of a submission: what was read, and what each rule says about it and why. */
public final class ExplainCell {

  /**
   * What is asked.
   *
   * @param cell {@code 02!D9}, {@code '02 专利创造'!D9}, {@code 02.11} or {@code 02.11/上年同期}
   * @param file the submission
   * @param prior last year's submissions; may be empty
   * @param pack folder of the rule pack
   * @param cache the user's folder for compiled rules
   * @param language of the problems of reading
   */
  public record Request(
      String cell, Path file, List<Path> prior, Path pack, Path cache, Locale language) {}

  /**
   * The answer.
   *
   * @param lost files of last year that could not be read
   */
  public record Outcome(CellAccount account, List<Received.Unread> lost) {}

  private final Request request;
  private final ReportSystem system;

  /**
   * A question.
   *
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public ExplainCell(Request request) {
    this.request = request;
    this.system = ReportSystem.read(request.pack());
  }

  /**
   * The answer.
   *
   * @throws NoSuchCell when the file is no submission, or hasn't the cell
   */
  public Outcome run() {
    Intake intake = new Intake(system, request.language());
    Received received = intake.read(List.of(request.file()), Progress.NONE);
    Submission submission = submission(received);
    CellAddress at = new CellFinder(submission).find(request.cell());
    Received prior = intake.read(request.prior(), Progress.NONE);
    RuleLibrary library = RuleLibrary.load(Product.read(request.pack()), request.cache());
    RunFacts facts = new Provenance(system, library.pack(), null).of(received, prior);
    CheckResult result = new Check(system, library).check(received, prior, facts, Progress.NONE);
    FormCoverage coverage = new FormCoverage(system, library, submission.year());
    CellExplanation explanation = new CellExplanation(system, coverage, result, List.of());
    return new Outcome(explanation.of(submission, prior, at), prior.unread());
  }

  private Submission submission(Received received) {
    return received.submissions().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchCell(
                    Reason.FILE,
                    request.file().toString(),
                    received.unread().stream().map(Received.Unread::told).toList()));
  }
}
