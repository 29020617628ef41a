package org.zhibai.rules.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.forms.Column;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerRule;
import org.zhibai.forms.PackException;
import org.zhibai.forms.Parameters;
import org.zhibai.forms.Relation;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.LineType;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Threshold;
import org.zhibai.rules.derive.DerivedWords;

/**
 * The words that a pack's tables know: codes of lines, columns, ledgers, thresholds, kinds. A rule
 * that asks for any other would never find anything, and nobody would notice.
 */
public final class Vocabulary {
  private final ReportSystem system;
  private final Map<String, Known> words = new HashMap<>();

  /**
   * Words that a field may have.
   *
   * @param table where they stand, for those who look for them
   */
  record Known(String table, Set<String> words) {}

  private Vocabulary(ReportSystem system) {
    this.system = system;
    Parameters parameters = system.parameters();
    know("code", "forms/lines.csv", system.allLines().stream().map(line -> line.code()));
    know("column", "forms/columns.csv", columns());
    know("form", "forms/forms.csv", system.allForms().stream().map(form -> form.number()));
    know("measure", "forms/lines.csv", lines().map(line -> line.line().measure()));
    know("ledger", "forms/ledgers.csv", system.allLedgers().stream().map(LedgerForm::number));
    know("reporter", "forms/units.csv", system.units().stream().map(ReportingUnit::code));
    know("type", "", Arrays.stream(LineType.values()).map(LineType::word));
    know("precision", "", Arrays.stream(Bound.values()).map(Bound::word));
    know("why", "", Arrays.stream(Blank.Reason.values()).map(Blank.Reason::word));
    know("mark", "", Stream.of("S", "K", "A"));
    know("CoverItem.name", "", FormLabels.SIGNATURES.stream());
    know("Entry.name", "forms/lines.csv", lines().map(line -> line.line().name()));
    know("Threshold.key", "parameters/thresholds.csv", thresholds(parameters));
    know("Inspection.kind", "", Arrays.stream(ProblemKind.values()).map(ProblemKind::word));
    know("LedgerCell.kind", "", DerivedWords.CELL_KINDS.stream());
    know("Equation.kind", "", Candidates.EQUATIONS.stream());
    know("Inequality.kind", "", Candidates.INEQUALITIES.stream());
    know("Carried.kind", "", Candidates.CARRIED.stream());
    know("Equation.id", "forms/relations.csv", system.relations().stream().map(Relation::id));
    know("Inequality.id", "forms/relations.csv", system.relations().stream().map(Relation::id));
    know("LedgerTotal.id", "forms/totals.csv", system.totals().stream().map(LedgerRule::id));
    know("KeyCheck.id", "forms/keys.csv", system.keys().stream().map(LedgerRule::id));
    know("Reference.id", "forms/lookups.csv", system.lookups().stream().map(LedgerRule::id));
    know("Completion.id", "parameters/targets.csv", targets(parameters));
    know("Attainment.id", "parameters/targets.csv", targets(parameters));
  }

  /**
   * The words of a pack; empty when it has no forms, or when its tables can't be read, which
   * whoever reads them tells.
   */
  public static Optional<Vocabulary> of(Path pack) {
    if (!Files.exists(pack.resolve("forms/forms.csv"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Vocabulary(ReportSystem.read(pack)));
    } catch (PackException e) {
      return Optional.empty();
    }
  }

  /** The words of a report system. */
  public static Vocabulary of(ReportSystem system) {
    return new Vocabulary(system);
  }

  /** The tables themselves. */
  ReportSystem system() {
    return system;
  }

  /** The words that a field of a type of facts may have; empty when it may have any. */
  Optional<Known> words(String type, String field) {
    boolean entry = Set.of("Figure", "Growth", "Words", "Blank", "Entry").contains(type);
    Known own = words.get((entry ? "Entry" : type) + "." + field);
    return Optional.ofNullable(own == null ? words.get(field) : own);
  }

  /** The ledgers of a number, one for each time in which they differed. */
  List<LedgerForm> ledgers(String number) {
    return system.allLedgers().stream().filter(form -> form.number().equals(number)).toList();
  }

  /** The columns of some ledgers, of all where none is named. */
  List<LedgerColumn> columns(Collection<String> ledgers) {
    return system.allLedgers().stream()
        .filter(form -> ledgers.isEmpty() || ledgers.contains(form.number()))
        .flatMap(form -> form.columns().stream())
        .toList();
  }

  private void know(String field, String table, Stream<String> known) {
    words.put(field, new Known(table, known.collect(Collectors.toCollection(TreeSet::new))));
  }

  private Stream<String> columns() {
    return system.allForms().stream().flatMap(form -> form.columns().stream()).map(Column::key);
  }

  private Stream<org.zhibai.forms.FormLine> lines() {
    return system.allLines().stream();
  }

  private static Stream<String> thresholds(Parameters parameters) {
    return parameters.thresholds().stream().map(Threshold::key);
  }

  private static Stream<String> targets(Parameters parameters) {
    return parameters.targets().stream().map(Parameters.Target::id);
  }
}
