package org.zhibai.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.InputFile;
import org.zhibai.model.Received;
import org.zhibai.model.Received.Skipped.Reason;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Submission;
import org.zhibai.rules.RulePack;

/**
 * What a check is made with.
 *
 * @param asOf the day as of which missing units are late or not; null for the last day for handing
 *     in
 */
record Provenance(ReportSystem system, RulePack rules, @Nullable LocalDate asOf) {
  /**
   * Where no submission could be read no unit is late, but a workbook needs a day that is the same
   * each time: the one by which the year 1999 was due, in 2000.
   */
  private static final int NO_YEAR = 1999;

  /** The facts of a run over what was received. */
  RunFacts of(Received received, Received prior) {
    return new RunFacts(
        Product.name(),
        system.fact("名称"),
        rules.hash(),
        asOf == null ? deadline(received) : asOf,
        inputs(received),
        inputs(prior),
        prior.unread(),
        List.of(),
        notes(received, prior));
  }

  private LocalDate deadline(Received received) {
    int year = Submission.latestYear(received.submissions()).orElse(NO_YEAR);
    return system.deadline(year).orElse(LocalDate.of(year, 12, 31));
  }

  /** The files that were given, by path. */
  static List<InputFile> inputs(Received received) {
    List<InputFile> files = new ArrayList<>();
    received.submissions().forEach(submission -> files.add(submission.file()));
    received.unread().forEach(unread -> files.add(unread.file()));
    received.superseded().forEach(one -> files.add(one.file()));
    files.sort(Comparator.comparing(InputFile::path));
    return List.copyOf(files);
  }

  /** Workbooks of findings among what was given: who gave them may have meant submissions. */
  private static List<String> notes(Received received, Received prior) {
    return Stream.of(received, prior)
        .flatMap(each -> each.skipped(Reason.FINDINGS).stream())
        .map(Received.Skipped::why)
        .distinct()
        .toList();
  }
}
