package org.zhibai.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhibai.forms.LedgerRule;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Entry;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Inspection;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Placing;
import org.zhibai.model.Problem;
import org.zhibai.model.RowGroup;
import org.zhibai.model.Standing;

/** The cells behind facts. */
final class FactCells {
  private final ReportSystem system;

  FactCells(ReportSystem system) {
    this.system = system;
  }

  /** The cells of what was reported, each once, the finding's place first. */
  List<Cell> of(Findings.Report report) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (Object fact : report.facts()) {
      cells.addAll(of(fact, report.columns()));
    }
    return List.copyOf(cells);
  }

  private List<Cell> of(Object fact, List<String> columns) {
    if (fact instanceof Entry entry) {
      return List.of(cell(entry));
    }
    if (fact instanceof LedgerTotal total) {
      return List.of(cell(total.figure()), ledger(total));
    }
    if (fact instanceof Arithmetic arithmetic) {
      List<Cell> cells = new ArrayList<>(List.of(cell(arithmetic.subject())));
      arithmetic.operands().forEach(operand -> cells.add(cell(operand)));
      return cells;
    }
    if (fact instanceof LedgerRow row) {
      return columns.stream().map(column -> cell(row, column)).toList();
    }
    if (fact instanceof LedgerCell cell && cell.row() != null) {
      return of(cell.row(), cell.columns());
    }
    if (fact instanceof RowGroup check) {
      return rows(check);
    }
    if (fact instanceof CoverItem item) {
      return List.of(new Cell(item.cell(), item.reporter(), "", item.name(), "", "", item.text()));
    }
    if (fact instanceof Inspection inspection) {
      Problem problem = inspection.problem();
      return problem == null ? List.of() : List.of(cell(inspection.reporter(), problem));
    }
    if (fact instanceof Placing placing) {
      return figures(placing.standing());
    }
    return fact instanceof Standing standing ? figures(standing) : List.of();
  }

  private static List<Cell> figures(Standing standing) {
    return standing.scores().stream()
        .flatMap(score -> score.figures().stream())
        .map(FactCells::cell)
        .toList();
  }

  private static Cell cell(Entry entry) {
    return new Cell(
        entry.cell(),
        entry.reporter(),
        entry.code(),
        entry.name(),
        entry.column(),
        entry.measure(),
        entry.shown());
  }

  private static Cell ledger(LedgerTotal total) {
    return new Cell(
        total.cell(),
        total.reporter(),
        total.ledger(),
        total.figure().name(),
        "",
        total.figure().measure(),
        Numbers.shown(total.total()));
  }

  private Cell cell(LedgerRow row, String column) {
    String measure =
        system.ledgers(row.year()).stream()
            .filter(ledger -> ledger.number().equals(row.ledger()))
            .flatMap(ledger -> ledger.columns().stream())
            .filter(known -> known.key().equals(column))
            .map(known -> known.measure())
            .findFirst()
            .orElse("");
    return new Cell(
        row.cell(column),
        row.reporter(),
        row.ledger(),
        column,
        column,
        measure,
        shown(row, column));
  }

  private List<Cell> rows(RowGroup check) {
    String column = column(check.id());
    List<Cell> cells = new ArrayList<>();
    for (boolean own : new boolean[] {true, false}) {
      for (KeyCheck.Row row : check.rows()) {
        if (row.reporter().equals(check.reporter()) == own) {
          cells.add(
              new Cell(
                  row.cell(),
                  row.reporter(),
                  check.ledger(),
                  row.shown(),
                  column,
                  "",
                  check.key()));
        }
      }
    }
    return cells;
  }

  /** The first column of a key or lookup. */
  private String column(String id) {
    Stream<List<String>> keys =
        system.keys().stream().filter(key -> key.id().equals(id)).map(LedgerRule.Key::columns);
    Stream<List<String>> lookups =
        system.lookups().stream()
            .filter(lookup -> lookup.id().equals(id))
            .map(LedgerRule.Lookup::columns);
    return Stream.concat(keys, lookups).map(columns -> columns.get(0)).findFirst().orElse("");
  }

  private Cell cell(String reporter, Problem problem) {
    String name = system.line(problem.code()).map(line -> line.line().name()).orElse("");
    return new Cell(problem.at(), reporter, problem.code(), name, "", "", problem.shown());
  }

  /** A row's value in a column as text; empty when blank. */
  static String shown(LedgerRow row, String column) {
    Object value = row.value(column);
    if (value instanceof BigDecimal number) {
      return Numbers.inCell(number);
    }
    return value == null ? "" : value.toString();
  }
}
