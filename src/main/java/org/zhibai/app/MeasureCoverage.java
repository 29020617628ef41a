package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Coverage;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Submission;
import org.zhibai.report.CoverageWorkbook;
import org.zhibai.rules.Check;
import org.zhibai.rules.FormCoverage;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;

/** Measures which cells of the forms the rules read, and which rules never speak. */
public final class MeasureCoverage {

  /**
   * What to measure.
   *
   * @param paths submissions on which the rules may speak; may be empty
   * @param prior last year's submissions; may be empty
   * @param xlsx where the coloured forms go; null for nowhere
   * @param pack folder of the rule pack
   * @param cache the user's folder for compiled rules
   * @param language of the workbook
   */
  public record Request(
      List<Path> paths,
      List<Path> prior,
      @Nullable Path xlsx,
      Path pack,
      Path cache,
      Locale language) {}

  /**
   * What came of it.
   *
   * @param unread submissions that could not be read, last year's as well
   */
  public record Outcome(Coverage coverage, List<Received.Unread> unread) {}

  private final Request request;
  private final Progress progress;

  /** A measurement. */
  public MeasureCoverage(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @throws OutputRefused when the workbook would be written over something that must stay
   * @throws IOException when it can't be written
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public Outcome run() throws IOException {
    Path xlsx = request.xlsx();
    Outputs outputs = new Outputs(xlsx);
    outputs.checkPlaces();
    RulePack rules = Product.read(request.pack());
    ReportSystem system = ReportSystem.read(request.pack());
    Intake intake = new Intake(system, request.language());
    Received received = intake.read(request.paths(), progress);
    Received prior = intake.read(request.prior(), progress);
    outputs.check(received, prior);
    RuleLibrary library = RuleLibrary.load(rules, request.cache());
    int year =
        Submission.latestYear(received.submissions())
            .orElseGet(() -> FormCoverage.latestYear(system, rules));
    FormCoverage measuring = new FormCoverage(system, library, year);
    Coverage coverage =
        received.submissions().isEmpty()
            ? measuring.measure(List.of(), progress)
            : measuring.measure(check(system, library, received, prior).accounts(), progress);
    if (xlsx != null) {
      new CoverageWorkbook(system, request.language()).write(coverage, xlsx);
    }
    return new Outcome(coverage, Received.unread(List.of(received, prior)));
  }

  private CheckResult check(
      ReportSystem system, RuleLibrary library, Received received, Received prior) {
    RunFacts facts = new Provenance(system, library.pack(), null).of(received, prior);
    return new Check(system, library).check(received, prior, facts, progress);
  }
}
