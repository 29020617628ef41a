package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhibai.forms.Parameters;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Finding;
import org.zhibai.model.Grouped;
import org.zhibai.model.Severity;
import org.zhibai.model.Standing.Deduction;
import org.zhibai.model.Submission;
import org.zhibai.model.Threshold;

/**
 * Points taken off in the ranking: for handing in late and for findings of severity 强制性. What is
 * taken and how much at most are thresholds; without them nothing is taken.
 */
final class Deductions {
  private static final String LATE = "排名.迟报每日扣分";
  private static final String LATE_MOST = "排名.迟报扣分上限";
  private static final String MANDATORY = "排名.强制性扣分";
  private static final String MANDATORY_MOST = "排名.强制性扣分上限";
  private static final String DUE = "报送.截止天数";

  /** The thresholds that deductions are worked out from. */
  static final Set<String> THRESHOLDS = Set.of(LATE, LATE_MOST, MANDATORY, MANDATORY_MOST, DUE);

  private static final String HANDED_IN = "报出日期";

  private final Parameters parameters;
  private final int year;
  private final Reasons reasons;

  Deductions(Parameters parameters, int year, Reasons reasons) {
    this.parameters = parameters;
    this.year = year;
    this.reasons = reasons;
  }

  List<Deduction> of(Submission submission, List<Finding> findings) {
    List<Deduction> deductions = new ArrayList<>();
    BigDecimal days = daysLate(submission);
    each(LATE, LATE_MOST, "deduction.late", days).ifPresent(deductions::add);
    long failed =
        findings.stream()
            .filter(finding -> finding.reporter().equals(submission.unit().code()))
            .filter(finding -> finding.year() == year)
            .filter(finding -> finding.rule().severity() == Severity.MANDATORY)
            .count();
    each(MANDATORY, MANDATORY_MOST, "deduction.mandatory", BigDecimal.valueOf(failed))
        .ifPresent(deductions::add);
    return deductions;
  }

  private BigDecimal daysLate(Submission submission) {
    Optional<BigDecimal> due = value(DUE);
    return submission.cover().stream()
        .filter(item -> item.name().equals(HANDED_IN))
        .map(CoverItem::daysAfterYearEnd)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(days -> due.map(days::subtract))
        .orElse(BigDecimal.ZERO);
  }

  private Optional<Deduction> each(String key, String cap, String text, BigDecimal number) {
    Optional<BigDecimal> points = value(key);
    if (points.isEmpty() || number.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal taken = points.get().multiply(number);
    String reason = reasons.get(text, Grouped.of(number), points.get().toPlainString());
    Optional<BigDecimal> most = value(cap);
    return most.isPresent() && taken.compareTo(most.get()) > 0
        ? Optional.of(
            new Deduction(
                most.get(), reasons.get("deduction.cap", reason, most.get().toPlainString())))
        : Optional.of(new Deduction(taken, reason));
  }

  private Optional<BigDecimal> value(String key) {
    return parameters.threshold(key, year).map(Threshold::value);
  }
}
