package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Parameters;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Submission;
import org.zhibai.model.Threshold;

/** Everything that is derived from one submission, prepared for the forms of one year. */
final class SubmissionFacts {
  /** The threshold below which a figure holds steady. */
  static final String STEADY = "持平.幅度";

  private final List<Threshold> thresholds;
  private final RelationFacts relations;
  private final CarriedFacts carried;
  private final LastYearFacts lastYear;
  private final GrowthFacts growth;
  private final TargetFacts targets;

  SubmissionFacts(ReportSystem system, int year, Reasons reasons) {
    Parameters parameters = system.parameters();
    FormsOfYear forms = new FormsOfYear(system, year);
    Reader reader = new Reader(forms, reasons);
    List<PreparedRelation> prepared =
        system.relations().stream()
            .flatMap(relation -> PreparedRelation.of(relation, forms).stream())
            .toList();
    BigDecimal steady =
        parameters.threshold(STEADY, year).map(Threshold::value).orElse(BigDecimal.ONE);
    thresholds = parameters.thresholds(year);
    relations = new RelationFacts(prepared, reader, reasons);
    carried = new CarriedFacts(forms, prepared, reader, reasons);
    lastYear = new LastYearFacts(forms);
    growth = new GrowthFacts(forms, reader, reasons, steady);
    targets = new TargetFacts(parameters.targets(year), forms, reader, reasons);
  }

  Derived derive(Submission submission, Optional<Submission> prior) {
    Harvest harvest = new Harvest(submission.unit().code(), submission.year());
    Cells cells = Cells.of(submission);
    @Nullable Cells last = prior.map(Cells::of).orElse(null);
    relations.derive(cells, submission.unit(), harvest);
    carried.derive(cells, last, submission.unit(), harvest);
    lastYear.derive(cells, last, submission.unit(), harvest);
    growth.derive(cells, last, submission.unit(), harvest);
    targets.derive(cells, submission.unit(), harvest);
    InspectionFacts.derive(submission, harvest);
    thresholds.forEach(harvest::fact);
    return harvest.derived();
  }
}
