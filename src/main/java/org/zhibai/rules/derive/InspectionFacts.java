package org.zhibai.rules.derive;

import java.util.List;
import org.zhibai.model.Inspection;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

/** Says of each kind of problem whether intake stumbled over it. */
final class InspectionFacts {

  private InspectionFacts() {}

  static void derive(Submission submission, Harvest harvest) {
    for (ProblemKind kind : ProblemKind.values()) {
      List<Problem> found =
          submission.problems().stream().filter(problem -> problem.kind() == kind).toList();
      if (found.isEmpty()) {
        harvest.fact(
            new Inspection(
                kind.word(),
                submission.unit().code(),
                submission.year(),
                submission.file().name(),
                null));
      }
      found.forEach(problem -> harvest.fact(of(problem, submission)));
    }
  }

  /** A problem as a fact of a submission. */
  static Inspection of(Problem problem, Submission submission) {
    return new Inspection(
        problem.kind().word(),
        submission.unit().code(),
        submission.year(),
        submission.file().name(),
        problem);
  }
}
