package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Coverage;
import org.zhibai.model.InputFile;
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

  private final Request request;

  /** A measurement. */
  public MeasureCoverage(Request request) {
    this.request = request;
  }

  /**
   * Measures.
   *
   * @throws OutputRefused when the workbook would be written over something that must stay
   * @throws IOException when it can't be written
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public Coverage run() throws IOException {
    RulePack rules = Product.read(request.pack());
    ReportSystem system = ReportSystem.read(request.pack());
    Intake intake = new Intake(system, request.language());
    Received received = read(intake, request.paths());
    Received prior = read(intake, request.prior());
    Path xlsx = request.xlsx();
    if (xlsx != null) {
      Outputs outputs = new Outputs(xlsx, null);
      outputs.check(inputs(received));
      outputs.check(inputs(prior));
    }
    RuleLibrary library = RuleLibrary.load(rules, request.cache());
    int year =
        received.submissions().stream()
            .mapToInt(Submission::year)
            .max()
            .orElseGet(() -> FormCoverage.latestYear(system, rules));
    FormCoverage measuring = new FormCoverage(system, library, year);
    Coverage coverage =
        received.submissions().isEmpty()
            ? measuring.measure(List.of())
            : measuring.measure(check(system, library, received, prior).accounts());
    if (xlsx != null) {
      new CoverageWorkbook(system, request.language()).write(coverage, xlsx);
    }
    return coverage;
  }

  private static Received read(Intake intake, List<Path> paths) {
    return paths.isEmpty()
        ? new Received(List.of(), List.of(), List.of(), List.of())
        : intake.read(paths, new Quiet());
  }

  private static CheckResult check(
      ReportSystem system, RuleLibrary library, Received received, Received prior) {
    int year = received.submissions().stream().mapToInt(Submission::year).max().orElseThrow();
    RunFacts facts =
        new RunFacts(
            Product.name(),
            system.fact("名称"),
            library.pack().hash(),
            system.deadline(year).orElse(LocalDate.of(year, 12, 31)),
            inputs(received),
            inputs(prior),
            List.of(),
            List.of());
    return new Check(system, library).check(received, prior, facts, new Quiet());
  }

  private static List<InputFile> inputs(Received received) {
    return Stream.concat(
            received.submissions().stream().map(Submission::file),
            received.unread().stream().map(Received.Unread::file))
        .toList();
  }

  private static final class Quiet implements Intake.Progress, Check.Progress {
    @Override
    public void started(int steps) {}

    @Override
    public void finished(String what) {}
  }
}
