package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Impact;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.report.ImpactJson;
import org.zhibai.rules.Check;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;
import org.zhibai.rules.compare.PackComparison;
import org.zhibai.rules.compare.PackComparison.Checked;

/** Checks submissions with old rules and with new ones, and says which findings differ. */
public final class CompareRules {
  /** Only notes on missing units, which aren't compared, ask for the day. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  /**
   * What to compare.
   *
   * @param paths files and folders with the submissions
   * @param prior files and folders with last year's submissions; may be empty
   * @param against the old rules: a folder, or a commit of the repository that the pack is in
   * @param pack folder of the new rules
   * @param json the differences as JSON; null for none
   * @param cache the user's folder for compiled rules
   * @param language of messages on what can't be read
   */
  public record Request(
      List<Path> paths,
      List<Path> prior,
      String against,
      Path pack,
      @Nullable Path json,
      Path cache,
      Locale language) {}

  private final Request request;
  private final Progress progress;

  /** A comparison. */
  public CompareRules(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Checks twice and compares. Submissions are read once when both packs have the same forms.
   *
   * @throws NoSuchPack when there are no such old rules
   * @throws NothingToCheck when no submission was given
   * @throws OutputRefused when the JSON would be written over something that must stay
   * @throws IOException when the old rules can't be taken out, or the JSON can't be written
   * @throws org.zhibai.forms.PackException when the tables of a rule pack have a mistake
   */
  public Impact run() throws IOException {
    Outputs outputs = new Outputs(request.json());
    outputs.checkPlaces();
    ReportSystem system = ReportSystem.read(request.pack());
    try (OldPack old = OldPack.of(request.against(), request.pack())) {
      ReportSystem oldSystem = ReportSystem.read(old.dir());
      Read read = read(system);
      outputs.check(read.received, read.prior);
      Read readBefore = old.hasFormsOf(request.pack()) ? read : read(oldSystem);
      Checked before = checked(old.name(), old.dir(), oldSystem, readBefore);
      Checked after = checked(request.pack().toString(), request.pack(), system, read);
      Impact impact = new PackComparison(before, after).impact();
      if (request.json() != null) {
        ImpactJson.write(impact, request.json());
      }
      return impact;
    }
  }

  /** Submissions as a report system reads them. */
  private record Read(Received received, Received prior) {}

  private Read read(ReportSystem system) {
    Intake intake = new Intake(system, request.language());
    Received received = intake.read(request.paths(), progress);
    if (received.isEmpty()) {
      throw new NothingToCheck(received.skipped(Received.Skipped.Reason.FINDINGS));
    }
    return new Read(received, intake.read(request.prior(), progress));
  }

  private Checked checked(String name, Path folder, ReportSystem system, Read read) {
    RulePack pack = Product.read(folder);
    RuleLibrary library = RuleLibrary.load(pack, request.cache());
    RunFacts facts = new Provenance(system, pack, ANY_DAY).of(read.received, read.prior);
    CheckResult result =
        new Check(system, library).check(read.received, read.prior, facts, progress);
    return new Checked(name, library, result);
  }
}
