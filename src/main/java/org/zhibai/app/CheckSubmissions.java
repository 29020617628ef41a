package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.Received.Skipped.Reason;
import org.zhibai.model.Review;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Submission;
import org.zhibai.report.FindingsJson;
import org.zhibai.report.FindingsWorkbook;
import org.zhibai.rules.Check;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;

/** Reads submissions, checks them against the rule pack and writes the findings. */
public final class CheckSubmissions {

  /**
   * What to check, and where the findings go.
   *
   * @param paths files and folders with the submissions
   * @param prior files and folders with last year's submissions; may be empty
   * @param out the findings workbook; null for {@code findings-<year>.xlsx} in the current folder
   * @param previous earlier findings workbooks whose explanations and decisions are kept, besides
   *     those of the one that is written over
   * @param json the findings as JSON; null for none
   * @param asOf the day as of which missing units are late or not; null for the last day for
   *     handing in
   * @param pack folder of the rule pack
   * @param cache the user's folder for compiled rules
   * @param language of headings and messages
   */
  public record Request(
      List<Path> paths,
      List<Path> prior,
      @Nullable Path out,
      List<Path> previous,
      @Nullable Path json,
      @Nullable LocalDate asOf,
      Path pack,
      Path cache,
      Locale language) {}

  /** The result and where it was written. */
  public record Outcome(CheckResult result, Path workbook) {}

  private final Request request;
  private final Progress progress;

  /** The user's own folder for compiled rules. */
  public static Path userCache() {
    return RuleLibrary.userCache();
  }

  /** A run of the request. */
  public CheckSubmissions(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Runs the check. While files are read, the rules are loaded.
   *
   * @throws NothingToCheck when nothing was given that could be a submission
   * @throws OutputRefused when the findings would be written over something that must stay
   * @throws IOException when the findings can't be written
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public Outcome run() throws IOException {
    Path out = request.out();
    new Outputs(out == null ? defaultName(OptionalInt.empty()) : out, request.json()).checkPlaces();
    List<Review> earlier = out == null ? List.of() : earlier(out);
    RulePack rules = Product.read(request.pack());
    Loading<RuleLibrary> library = new Loading<>(() -> RuleLibrary.load(rules, request.cache()));
    ReportSystem system = ReportSystem.read(request.pack());
    Intake intake = new Intake(system, request.language());
    Received received = intake.read(request.paths(), progress);
    if (received.isEmpty()) {
      throw new NothingToCheck(received.skipped(Reason.FINDINGS));
    }
    Received prior = intake.read(request.prior(), progress);
    Path workbook = out == null ? defaultName(Submission.latestYear(received.submissions())) : out;
    RunFacts facts = new Provenance(system, rules, request.asOf()).of(received, prior);
    Outputs outputs = new Outputs(workbook, request.json());
    outputs.check(received, prior);
    earlier = out == null ? earlier(workbook) : earlier;
    Check check = new Check(system, library.get());
    CheckResult result = check.check(received, prior, facts, progress);
    new FindingsWorkbook(system, request.language()).write(result, earlier, workbook);
    if (request.json() != null) {
      FindingsJson.write(result, request.json());
    }
    return new Outcome(result, workbook);
  }

  private List<Review> earlier(Path workbook) throws IOException {
    return new Earlier(request.paths()).reviews(workbook, request.previous());
  }

  private static Path defaultName(OptionalInt year) {
    return Path.of(year.isEmpty() ? "findings.xlsx" : "findings-" + year.getAsInt() + ".xlsx");
  }
}
