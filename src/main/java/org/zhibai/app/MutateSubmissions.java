package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.MutationReport;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.Recheck;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.mutation.MutationRun;
import org.zhibai.rules.mutation.MutationRun.Plan;

/** Changes figures of clean submissions one at a time and counts which changes the rules catch. */
public final class MutateSubmissions {

  /**
   * What to change, and with which rules.
   *
   * @param paths files and folders with the submissions
   * @param prior files and folders with last year's submissions; may be empty
   * @param out the workbook that is going to be written; null for none
   * @param pack folder of the rule pack
   * @param cache the user's folder for compiled rules
   * @param sample how many mutants to try at most
   * @param recalculated whether growth and sums that the template works out follow the wrong figure
   * @param language of what is said about files
   */
  public record Request(
      List<Path> paths,
      List<Path> prior,
      @Nullable Path out,
      Path pack,
      Path cache,
      int sample,
      boolean recalculated,
      Locale language) {}

  /**
   * What came of it.
   *
   * @param unread files that could not be read, last year's as well
   * @param broken rules that could not be run, in a sentence each
   * @param forms number and name of each form by its number
   */
  public record Outcome(
      MutationReport report,
      List<Received.Unread> unread,
      List<String> broken,
      Map<String, String> forms) {}

  private final Request request;
  private final Progress progress;

  /** A run of the request. */
  public MutateSubmissions(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Tries all mutants.
   *
   * @throws OutputRefused when the workbook would be written over something that must stay
   * @throws IOException when a path can't be looked up
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public Outcome run() throws IOException {
    Outputs outputs = new Outputs(request.out());
    outputs.checkPlaces();
    ReportSystem system = ReportSystem.read(request.pack());
    RuleLibrary library = RuleLibrary.load(Product.read(request.pack()), request.cache());
    Intake intake = new Intake(system, request.language());
    Received received = intake.read(request.paths(), progress);
    Received prior = intake.read(request.prior(), progress);
    outputs.check(received, prior);
    Recheck clean = new Recheck(system, library, received.submissions(), prior.submissions());
    Plan plan = new Plan(request.sample(), request.recalculated());
    MutationReport report =
        new MutationRun(clean, prior.submissions(), plan).run(received.submissions(), progress);
    List<String> broken = library.broken().stream().map(BrokenRule::sentence).toList();
    Map<String, String> forms = new HashMap<>();
    system.allForms().forEach(form -> forms.put(form.number(), form.number() + " " + form.name()));
    return new Outcome(report, Received.unread(List.of(received, prior)), broken, forms);
  }
}
