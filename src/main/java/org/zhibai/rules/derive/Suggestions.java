package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Finding.Suggestion;
import org.zhibai.model.Grouped;

/**
 * Values that would make a finding's relation hold. For equations that failed the expected value is
 * one; another cell's value is one only when a usual slip explains it. What a target demands is
 * never suggested.
 */
final class Suggestions {
  /** Longest right side of a formula that is repeated as a reason. */
  private static final int SHORT = 14;

  private final Reasons reasons;

  Suggestions(Reasons reasons) {
    this.reasons = reasons;
  }

  List<Suggestion> of(Finding finding) {
    BigDecimal reported = finding.reported();
    BigDecimal expected = finding.expected();
    if (reported == null || expected == null || finding.cells().isEmpty()) {
      return List.of();
    }
    if (finding.formulaInNumbers().contains("≠")) {
      return ofEquation(finding, reported, expected);
    }
    boolean between = finding.formula().contains(" ≤ ") && besideEachOther(finding);
    return between && reported.compareTo(expected) > 0
        ? exchanged(finding, reported, expected)
        : List.of();
  }

  private List<Suggestion> ofEquation(Finding finding, BigDecimal reported, BigDecimal expected) {
    List<Suggestion> suggestions = new ArrayList<>();
    String reason = reason(finding);
    String slip =
        Slip.between(reported, expected)
            .map(one -> reasons.get("suggest.slip", reason, slip(one, reported, expected)))
            .orElseGet(() -> copied(finding, reported, reason));
    suggestions.add(new Suggestion(finding.place().address(), expected.stripTrailingZeros(), slip));
    if (isPlainSum(finding)) {
      BigDecimal lacking = reported.subtract(expected);
      for (Cell part : finding.cells().subList(1, finding.cells().size())) {
        ofPart(part, lacking).ifPresent(suggestions::add);
      }
    }
    return suggestions;
  }

  /** What the expected value is: the formula's right side where that is short. */
  private String reason(Finding finding) {
    String formula = finding.formula();
    int equals = formula.indexOf(" = ");
    String right = equals < 0 ? "" : formula.substring(equals + 3);
    if (!right.isEmpty() && right.length() <= SHORT) {
      return right;
    }
    return reasons.get(
        isPlainSum(finding) && right.contains(" + ") ? "suggest.sum" : "suggest.expected");
  }

  /** A part of a sum that a usual slip made too small or too large by just the difference. */
  private Optional<Suggestion> ofPart(Cell part, BigDecimal lacking) {
    return ShownNumber.of(part.value())
        .flatMap(
            written -> {
              BigDecimal right = written.add(lacking);
              return Slip.between(written, right)
                  .map(
                      slip ->
                          new Suggestion(
                              part.address(),
                              right.stripTrailingZeros(),
                              reasons.get("suggest.part", slip(slip, written, right))));
            });
  }

  /** Whether every operand enters the relation as it is, with a plus. */
  private static boolean isPlainSum(Finding finding) {
    String formula = finding.formula();
    return formula.contains(" = ")
        && formula.indexOf('−') < 0
        && formula.indexOf('×') < 0
        && formula.indexOf('÷') < 0
        && !formula.contains("平均");
  }

  /** Names the cell of last year whose value was copied. */
  private String copied(Finding finding, BigDecimal reported, String reason) {
    Cell place = finding.place();
    return finding.cells().stream()
        .skip(1)
        .filter(cell -> cell.indicator().equals(place.indicator()))
        .filter(cell -> cell.reporter().equals(place.reporter()))
        .filter(cell -> !cell.address().equals(place.address()))
        .filter(cell -> ShownNumber.of(cell.value()).filter(v -> same(v, reported)).isPresent())
        .findFirst()
        .map(cell -> reasons.get("suggest.slip", reason, reasons.get("slip.copied", cell.column())))
        .orElse(reason);
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /** Whether a finding holds two lines of one unit against each other. */
  private static boolean besideEachOther(Finding finding) {
    List<Cell> cells = finding.cells();
    return cells.size() == 2 && cells.get(0).reporter().equals(cells.get(1).reporter());
  }

  /** A part above its whole: perhaps the two were filled in the other way round. */
  private List<Suggestion> exchanged(Finding finding, BigDecimal reported, BigDecimal expected) {
    Cell part = finding.cells().get(0);
    Cell whole = finding.cells().get(1);
    return List.of(
        new Suggestion(part.address(), expected, reasons.get("slip.exchanged", whole.name())),
        new Suggestion(whole.address(), reported, reasons.get("slip.exchanged", part.name())));
  }

  private String slip(Slip slip, BigDecimal written, BigDecimal right) {
    int power = Slip.factor(written, right);
    return power == 0
        ? reasons.get(slip.key())
        : reasons.get(
            power > 0 ? "slip.factor.large" : "slip.factor.small",
            Grouped.of(BigDecimal.TEN.pow(Math.abs(power))));
  }
}
