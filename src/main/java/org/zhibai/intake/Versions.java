package org.zhibai.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/**
 * Which of several workbooks of a unit and year counts: the highest version; of equal ones one
 * whose name doesn't claim to be another unit's; of those the last by name. The counted one tells
 * of the others, and where they contradicted themselves about their unit or year: perhaps they are
 * not what they were taken for.
 */
final class Versions {
  private final SubmissionReader.Setting setting;
  private final List<Submission> counted = new ArrayList<>();
  private final List<Received.Superseded> superseded = new ArrayList<>();

  Versions(SubmissionReader.Setting setting, List<Submission> all) {
    this.setting = setting;
    List<Submission> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Submission submission) -> submission.unit().code())
            .thenComparing(Submission::year)
            .thenComparing(Submission::version)
            .thenComparing(submission -> !namedForAnother(submission))
            .thenComparing(submission -> submission.file().name())
            .thenComparing(submission -> submission.file().path()));
    Map<String, List<Submission>> groups = new LinkedHashMap<>();
    for (Submission submission : sorted) {
      String key = submission.unit().code() + " " + submission.year();
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(submission);
    }
    groups.values().forEach(this::count);
  }

  /** One submission of each unit and year, by unit and year. */
  List<Submission> counted() {
    return List.copyOf(counted);
  }

  /** The files that don't count. */
  List<Received.Superseded> superseded() {
    return List.copyOf(superseded);
  }

  private void count(List<Submission> group) {
    Submission last = group.get(group.size() - 1);
    if (group.size() == 1) {
      counted.add(last);
      return;
    }
    List<Problem> problems = new ArrayList<>(last.problems());
    for (Submission before : group.subList(0, group.size() - 1)) {
      Problem problem = superseded(before, last);
      superseded.add(new Received.Superseded(before.file(), problem));
      problems.add(problem);
      before.problems().stream().filter(Versions::ofIdentity).forEach(problems::add);
    }
    counted.add(
        new Submission(
            last.unit(),
            last.year(),
            last.version(),
            last.file(),
            last.cover(),
            last.entries(),
            last.ledgers(),
            List.copyOf(problems),
            last.sheets(),
            last.missing()));
  }

  private static boolean ofIdentity(Problem problem) {
    return problem.kind() == ProblemKind.UNIT_MISMATCH
        || problem.kind() == ProblemKind.YEAR_MISMATCH;
  }

  private Problem superseded(Submission before, Submission last) {
    Notes notes = new Notes();
    notes.of(last.unit().code(), last.year());
    boolean homonyms = before.file().name().equals(last.file().name());
    return notes.problem(
        ProblemKind.SUPERSEDED,
        sentence(before, last),
        Notes.Spot.at(CellAddress.ofFile(before.file().name())).about(before.file().name()),
        homonyms ? Inputs.shown(before.file().path()) : before.file().name(),
        before.version(),
        homonyms ? Inputs.shown(last.file().path()) : last.file().name(),
        last.version());
  }

  private String sentence(Submission before, Submission last) {
    if (before.version() != last.version()) {
      return "superseded";
    }
    if (before.file().sha256().equals(last.file().sha256())) {
      return "superseded_same";
    }
    return namedForAnother(before) && !namedForAnother(last)
        ? "superseded_named"
        : "superseded_differing";
  }

  private boolean namedForAnother(Submission submission) {
    String named = new Identity(setting.system(), List.of(), submission.file().name()).unitInName();
    return !named.isEmpty() && !named.equals(submission.unit().code());
  }
}
