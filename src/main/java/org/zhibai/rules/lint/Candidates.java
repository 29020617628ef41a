package org.zhibai.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Relation;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ColumnRole;

/** What the pack's tables tell of the facts there can be, before there is a submission. */
final class Candidates {
  /** The kinds of equations, those over all units last. */
  static final List<String> EQUATIONS = and(Relation.EQUATIONS, "全市", "跨部门");

  /** The kinds of inequalities, those over all units last. */
  static final List<String> INEQUALITIES = and(Relation.BOUNDS, "功能区", "全市");

  /** The kinds of figures carried over from last year. */
  static final List<String> CARRIED = List.of("上年同期", Relation.CARRIED);

  private static final Set<String> ACROSS = Set.of("全市", "跨部门", "功能区");
  private static final Set<String> ENTRIES = Set.of("Entry", "Figure", "Growth", "Words", "Blank");

  private final ReportSystem system;
  private final List<Cell> cells = new ArrayList<>();

  private static List<String> and(List<String> kinds, String... across) {
    return Stream.concat(kinds.stream(), Stream.of(across)).toList();
  }

  /** A cell of a form. */
  private record Cell(FormLine line, Column column) {
    Map<String, Object> fields() {
      return Map.ofEntries(
          Map.entry("code", line.code()),
          Map.entry("name", line.line().name()),
          Map.entry("form", line.line().form()),
          Map.entry("measure", line.line().measure()),
          Map.entry("type", line.line().type().word()),
          Map.entry("counting", line.line().counting()),
          Map.entry("column", column.key()),
          Map.entry("role", column.role()),
          Map.entry("ofThePeriod", column.role().ofThePeriod()));
    }
  }

  Candidates(ReportSystem system) {
    this.system = system;
    for (FormLine line : system.allLines()) {
      for (Form form : system.allForms()) {
        if (form.number().equals(line.line().form())) {
          form.columns().stream()
              .filter(column -> line.columns().contains(column.key()) || remark(column))
              .forEach(column -> cells.add(new Cell(line, column)));
        }
      }
    }
  }

  /**
   * What is known of the facts of a type, each with the fields that the tables settle; empty when
   * nothing is.
   *
   * @param across whether the rule looks across units
   */
  Optional<Stream<Map<String, Object>>> of(String type, boolean across) {
    if (ENTRIES.contains(type)) {
      return Optional.of(cells.stream().filter(cell -> holds(type, cell)).map(Cell::fields));
    }
    return Optional.ofNullable(
        switch (type) {
          case "Equation" -> relations(EQUATIONS, across);
          case "Inequality" -> relations(INEQUALITIES, across);
          case "LedgerTotal" -> totals();
          case "KeyCheck" -> keys(across);
          case "Reference" -> lookups(across);
          case "Attainment" -> targets();
          default -> null;
        });
  }

  private static boolean remark(Column column) {
    return column.role() == ColumnRole.REMARK;
  }

  /** Whether a cell can hold a fact of a type. */
  private static boolean holds(String type, Cell cell) {
    boolean growth = cell.column.role() == ColumnRole.GROWTH;
    boolean words = remark(cell.column) || cell.line.line().type().inWords();
    return switch (type) {
      case "Figure" -> !growth && !words;
      case "Growth" -> growth;
      case "Words" -> words;
      default -> true;
    };
  }

  private Stream<Map<String, Object>> relations(List<String> kinds, boolean across) {
    Stream<Map<String, Object>> over =
        kinds.stream().filter(ACROSS::contains).map(kind -> Map.of("kind", kind));
    Stream<Map<String, Object>> within =
        system.relations().stream()
            .filter(relation -> kinds.contains(relation.kind()))
            .map(
                relation ->
                    Map.of(
                        "kind", relation.kind(), "id", relation.id(), "code", relation.target()));
    return across ? over : within;
  }

  private Stream<Map<String, Object>> totals() {
    return system.totals().stream()
        .map(
            total ->
                Map.of(
                    "id",
                    total.id(),
                    "ledger",
                    total.ledger(),
                    "code",
                    total.code(),
                    "column",
                    total.targetColumn()));
  }

  private Stream<Map<String, Object>> keys(boolean across) {
    return system.keys().stream()
        .filter(key -> key.across() == across)
        .map(key -> Map.of("id", key.id(), "ledger", key.ledger(), "across", key.across()));
  }

  private Stream<Map<String, Object>> lookups(boolean across) {
    return system.lookups().stream()
        .filter(lookup -> lookup.across() == across)
        .map(one -> Map.of("id", one.id(), "ledger", one.ledger(), "across", one.across()));
  }

  private Stream<Map<String, Object>> targets() {
    return system.parameters().targets().stream()
        .map(target -> Map.of("id", target.id(), "code", target.code(), "least", target.least()));
  }
}
