package org.zhibai.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Blank;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.rules.MatchPattern.Constraint;
import org.zhibai.rules.derive.Gap;

/**
 * The conditions of a rule, held against facts that are missing: which of them a missing fact could
 * have met, had it been there. The constraint that states the fault plays no part.
 */
final class Conditions {
  private static final Set<String> HOLDING = Set.of("Figure", "Growth", "Words");
  private static final Set<String> RELATIONS =
      Set.of("YearOnYear", "Equation", "Inequality", "Carried", "LedgerTotal", "Attainment");
  private static final Pattern JOIN =
      Pattern.compile("([a-zA-Z][\\w.]*)\\s*==\\s*(\\$\\w+)(?:\\.([\\w.]+))?");

  private final List<MatchPattern> plain;

  Conditions(DrlText drl) {
    MatchPattern last = drl.last();
    this.plain =
        drl.patterns().stream()
            .map(pattern -> pattern == last ? pattern.withoutFault() : pattern)
            .filter(MatchPattern::plain)
            .toList();
  }

  /** The conditions that want a fact. */
  List<MatchPattern> plain() {
    return plain;
  }

  /** Those that want what stands in a cell. */
  List<MatchPattern> cells() {
    return plain.stream().filter(pattern -> HOLDING.contains(pattern.type())).toList();
  }

  /** Whether the rule would have looked at a fact that could not be derived. */
  boolean concern(Gap gap, Outcome outcome) {
    return plain.stream()
        .filter(pattern -> pattern.type().equals(gap.factType()))
        .anyMatch(pattern -> concern(pattern, Known.about(gap), outcome));
  }

  /**
   * Whether a condition wanted the figure that belongs into a blank cell. A condition that names no
   * lines takes cells as they come: only what stands there and can't be read is lost to it.
   */
  boolean concern(MatchPattern pattern, Blank blank, Outcome outcome) {
    return stands(pattern, blank)
        && (names(pattern) || blank.reason() == Blank.Reason.UNREADABLE)
        && concern(pattern, Known.about(blank), outcome);
  }

  /** Whether a fact of which so much is known can meet a condition. */
  boolean possible(MatchPattern pattern, Known fact) {
    return pattern.constraints().stream()
        .noneMatch(one -> Refutation.refuted(one.text(), fact) || refusedBehind(one, fact));
  }

  private boolean concern(MatchPattern pattern, Known fact, Outcome outcome) {
    return possible(pattern, fact)
        && plain.stream()
            .filter(other -> other != pattern)
            .allMatch(other -> hasPartner(other, pattern, fact, outcome));
  }

  /** Whether a property is to be a fact that another condition refuses. */
  private boolean refusedBehind(Constraint constraint, Known fact) {
    Matcher join = JOIN.matcher(constraint.text());
    return join.matches()
        && join.group(3) == null
        && plain.stream()
            .filter(other -> other.name().equals(join.group(2)))
            .anyMatch(other -> !possible(other, fact.inside(join.group(1))));
  }

  /** Whether a condition has a fact, or lacks one, that goes with another's. */
  private boolean hasPartner(
      MatchPattern wanted, MatchPattern pattern, Known fact, Outcome outcome) {
    Optional<Stream<?>> candidates = candidates(wanted, outcome);
    return candidates.isEmpty()
        || candidates
            .get()
            .map(Known::about)
            .anyMatch(
                other ->
                    possible(wanted, other)
                        && agree(wanted, other, pattern, fact)
                        && agree(pattern, fact, wanted, other));
  }

  /** Facts that a condition might want, those that are missing among them; empty for all others. */
  private static Optional<Stream<?>> candidates(MatchPattern pattern, Outcome outcome) {
    if (HOLDING.contains(pattern.type()) && names(pattern)) {
      return Optional.of(outcome.entries().filter(entry -> stands(pattern, entry)));
    }
    if (RELATIONS.contains(pattern.type())) {
      return Optional.of(
          Stream.concat(
              outcome.facts(Arithmetic.class).filter(fact -> named(fact, pattern.type())),
              outcome.gaps().stream().filter(gap -> gap.factType().equals(pattern.type()))));
    }
    return Optional.empty();
  }

  /** Whether what one condition asks of another's fact can be so. */
  private static boolean agree(
      MatchPattern asking, Known asked, MatchPattern partner, Known other) {
    for (Constraint constraint : asking.constraints()) {
      Matcher join = JOIN.matcher(constraint.text());
      if (join.matches() && join.group(2).equals(partner.name()) && join.group(3) != null) {
        Object here = asked.of(join.group(1));
        Object there = other.of(join.group(3));
        if (here != null && there != null && !here.equals(there)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an entry is what a condition wants, or the blank in its place. */
  private static boolean stands(MatchPattern pattern, Entry entry) {
    if (!(entry instanceof Blank blank)) {
      return named(entry, pattern.type());
    }
    boolean words = blank.role() == ColumnRole.REMARK || blank.line().type().inWords();
    String kind = words ? "Words" : blank.role() == ColumnRole.GROWTH ? "Growth" : "Figure";
    return !blank.filled() && pattern.type().equals(kind);
  }

  private static boolean names(MatchPattern pattern) {
    return !pattern.named("code").isEmpty();
  }

  private static boolean named(Object fact, String type) {
    return fact.getClass().getSimpleName().equals(type);
  }
}
