package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerRule;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Entry;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Placing;
import org.zhibai.model.Reference;
import org.zhibai.model.Standing;
import org.zhibai.rules.derive.Derivation;

/**
 * Which cells rules read: those behind the facts of their places. A fact worked out of a ledger
 * stands for the columns it was worked out of. What intake says of a file as a whole stands for no
 * cell.
 */
final class CellReads {
  private final ReportSystem system;
  private final Derivation derivation;
  private final int year;
  private final Map<Spot, Set<String>> readers = new HashMap<>();
  private final Map<List<String>, Set<Spot>> demanded = new HashMap<>();

  /** A line's column, or a ledger's. */
  record Spot(String code, String column) {}

  /**
   * @param year the reporting period of the forms meant; other years' figures count for nothing
   */
  CellReads(ReportSystem system, Derivation derivation, int year) {
    this.system = system;
    this.derivation = derivation;
    this.year = year;
  }

  /** Takes the facts of a place of a rule. */
  void take(String rule, Object[] facts) {
    for (Object fact : facts) {
      for (Spot spot : of(fact)) {
        readers.computeIfAbsent(spot, fresh -> new HashSet<>()).add(rule);
      }
    }
  }

  /** Ids of the rules that read a cell. */
  Set<String> readers(Spot spot) {
    return readers.getOrDefault(spot, Set.of());
  }

  /** The cells that a fact stands for. */
  Collection<Spot> spots(Object fact) {
    return of(fact);
  }

  private Collection<Spot> of(Object fact) {
    if (fact instanceof Entry entry) {
      return entry.year() == year ? List.of(spot(entry)) : List.of();
    }
    if (fact instanceof Arithmetic arithmetic) {
      List<Spot> spots = new ArrayList<>(of(arithmetic.subject()));
      arithmetic.operands().forEach(operand -> spots.addAll(of(operand)));
      if (fact instanceof LedgerTotal total) {
        system.totals().stream()
            .filter(known -> known.id().equals(total.id()))
            .forEach(known -> spots.addAll(of(known, List.of(known.column()))));
      }
      return spots;
    }
    if (fact instanceof LedgerRow row) {
      return spots(row.ledger(), NotingRow.read(row));
    }
    if (fact instanceof LedgerCell cell) {
      return demanded.computeIfAbsent(
          List.of(cell.ledger(), cell.kind(), cell.reporter()), fresh -> of(cell));
    }
    if (fact instanceof KeyCheck check) {
      return system.keys().stream()
          .filter(known -> known.id().equals(check.id()))
          .flatMap(known -> of(known, known.columns()).stream())
          .toList();
    }
    if (fact instanceof Reference reference) {
      return system.lookups().stream()
          .filter(known -> known.id().equals(reference.id()))
          .flatMap(known -> of(known).stream())
          .toList();
    }
    if (fact instanceof Placing placing) {
      return of(placing.standing());
    }
    return fact instanceof Standing standing ? of(standing) : List.of();
  }

  private static List<Spot> of(LedgerRule.Lookup lookup) {
    List<Spot> spots = new ArrayList<>(of(lookup, lookup.columns()));
    spots.addAll(spots(lookup.target(), lookup.targetColumns()));
    spots.addAll(spots(lookup.target(), lookup.targetFilter().keySet()));
    return spots;
  }

  private List<Spot> of(Standing standing) {
    return standing.scores().stream()
        .flatMap(score -> score.figures().stream())
        .flatMap(figure -> of((Object) figure).stream())
        .toList();
  }

  private Set<Spot> of(LedgerCell cell) {
    Set<Spot> spots = new HashSet<>();
    for (LedgerForm ledger : system.ledgers(year)) {
      if (ledger.number().equals(cell.ledger())) {
        system
            .unit(cell.reporter())
            .ifPresent(
                unit ->
                    spots.addAll(
                        spots(cell.ledger(), derivation.columns(ledger, cell.kind(), unit, year))));
      }
    }
    return spots;
  }

  private static List<Spot> of(LedgerRule rule, List<String> columns) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(rule.filter().keySet());
    all.remove("");
    return spots(rule.ledger(), all);
  }

  private static List<Spot> spots(String ledger, Collection<String> columns) {
    return columns.stream().map(column -> new Spot(ledger, column)).toList();
  }

  private static Spot spot(Entry entry) {
    return new Spot(entry.code(), entry.column());
  }
}
