package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.InputFile;
import org.zhibai.model.Review;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Texts;
import org.zhibai.report.FindingsWorkbook;

/** Writes what a check found, all of it or a part, as a findings workbook. */
public final class ExportFindings {
  private final ReportSystem system;
  private final Locale language;

  /**
   * @param language of the headings
   */
  public ExportFindings(ReportSystem system, Locale language) {
    this.system = system;
    this.language = language;
  }

  /**
   * Writes all findings. What people wrote into a findings workbook that is written over is kept.
   *
   * @throws OutputRefused when it would be written over something that must stay
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public void all(CheckResult result, ReviewNotes notes, Path out) throws IOException {
    check(result.run(), out);
    List<Path> inputs = result.run().inputs().stream().map(InputFile::path).map(Path::of).toList();
    List<Review> reviews = new ArrayList<>(new Earlier(inputs).reviews(out, List.of()));
    List<Review> ours = notes.of(result);
    Set<String> here = ours.stream().map(Review::key).collect(Collectors.toSet());
    reviews.removeIf(review -> !review.key().isEmpty() && here.contains(review.key()));
    reviews.addAll(ours);
    new FindingsWorkbook(system, language).write(result, reviews, out);
  }

  private static void check(RunFacts run, Path out) throws IOException {
    Outputs outputs = new Outputs(out);
    outputs.checkPlaces();
    outputs.check(run.inputs());
    outputs.check(run.prior());
  }

  /**
   * Writes some of the findings with what was written beside them; the first sheet says that it
   * isn't all. A workbook that is there already may hold words beside the others, and stays.
   *
   * @param shown the findings to write
   * @throws OutputRefused when something is there already
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public void some(CheckResult result, Collection<Finding> shown, ReviewNotes notes, Path out)
      throws IOException {
    if (Files.exists(out)) {
      throw new OutputRefused(OutputRefused.Reason.EXISTS, out);
    }
    check(result.run(), out);
    Set<String> keys = shown.stream().map(Finding::key).collect(Collectors.toSet());
    List<Finding> findings =
        result.findings().stream().filter(finding -> keys.contains(finding.key())).toList();
    List<Review> beside =
        notes.of(result).stream().filter(review -> keys.contains(review.key())).toList();
    new FindingsWorkbook(system, language).write(with(result, findings), beside, out);
  }

  private CheckResult with(CheckResult result, List<Finding> findings) {
    return new CheckResult(
        limited(result.run(), findings.size(), result.findings().size()),
        result.received(),
        result.units(),
        result.expected(),
        findings,
        result.notChecked(),
        result.accounts(),
        result.attainments(),
        result.standings(),
        result.cityTotals(),
        result.duplicates());
  }

  private RunFacts limited(RunFacts run, int shown, int all) {
    if (shown == all) {
      return run;
    }
    String said = Texts.of(ExportFindings.class, language).get("export.some", shown, all);
    return run.withLimits(Stream.concat(run.limits().stream(), Stream.of(said)).toList());
  }
}
