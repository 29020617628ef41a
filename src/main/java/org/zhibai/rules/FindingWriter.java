package org.zhibai.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.RecordKey;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Attainment;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Completion;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Figure;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Inspection;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.MoreRows;
import org.zhibai.model.Problem;
import org.zhibai.model.RowGroup;
import org.zhibai.model.Rule;
import org.zhibai.model.Texts;
import org.zhibai.model.Threshold;

/** Turns what a rule reported into a finding: cells, arithmetic, words, key. */
final class FindingWriter {
  private static final String ASSUMED = "A";

  private final ReportSystem system;
  private final FactCells factCells;
  private final Unlisted unlisted = new Unlisted();
  private final Texts texts = Texts.of(FindingWriter.class, Locale.CHINESE);

  FindingWriter(ReportSystem system) {
    this.system = system;
    this.factCells = new FactCells(system);
  }

  /** The finding behind a report. */
  Finding finding(Rule rule, Findings.Report report) {
    MoreRows more = Unlisted.of(report);
    return more == null || told(report) ? listed(rule, report) : unlisted.finding(rule, more);
  }

  /** Of what couldn't be read intake has said itself how many places there are, kind by kind. */
  private static boolean told(Findings.Report report) {
    return report.facts().get(0) instanceof Inspection;
  }

  private Finding listed(Rule rule, Findings.Report report) {
    Whose whose = Whose.of(report.facts().get(0));
    List<Cell> cells = cells(report, whose.reporter());
    Optional<Arithmetic> arithmetic = first(report, Arithmetic.class);
    Placeholders words = new Placeholders(system, whose.reporter(), whose.year(), cells);
    report.facts().forEach(words::add);
    BigDecimal reported = reported(report, arithmetic);
    BigDecimal expected = expected(report, arithmetic);
    BigDecimal difference =
        reported == null || expected == null ? null : reported.subtract(expected);
    if (expected != null && difference != null) {
      words.expected(expected, difference);
    }
    return new Finding(
        key(rule, whose.reporter(), report, cells),
        rule,
        whose.reporter(),
        whose.year(),
        cells,
        reported,
        expected,
        difference,
        arithmetic.map(Arithmetic::tolerance).orElse(null),
        arithmetic.map(Arithmetic::formula).orElse(""),
        arithmetic.map(Arithmetic::formulaInNumbers).orElse(""),
        words.fill(rule.message()) + (assumed(rule, report) ? texts.get("assumed") : ""),
        words.fill(rule.remedy()),
        List.of(),
        List.of(),
        "");
  }

  /** A finding always stands somewhere, if only at its unit. */
  private List<Cell> cells(Findings.Report report, String reporter) {
    List<Cell> cells = factCells.of(report);
    return cells.isEmpty()
        ? List.of(new Cell(CellAddress.ofFile(""), reporter, "", "", "", "", ""))
        : cells;
  }

  private static boolean assumed(Rule rule, Findings.Report report) {
    return rule.mark().equals(ASSUMED)
        || report.facts().stream()
            .anyMatch(
                fact ->
                    fact instanceof Threshold threshold && threshold.mark().equals(ASSUMED)
                        || fact instanceof LedgerCell cell && assumed(cell.limit())
                        || fact instanceof Attainment target && target.mark().equals(ASSUMED)
                        || fact instanceof Completion stated && stated.mark().equals(ASSUMED));
  }

  private static boolean assumed(@Nullable Threshold limit) {
    return limit != null && limit.mark().equals(ASSUMED);
  }

  private static <T> Optional<T> first(Findings.Report report, Class<T> type) {
    return report.facts().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static @Nullable BigDecimal reported(
      Findings.Report report, Optional<Arithmetic> arithmetic) {
    return arithmetic
        .map(Arithmetic::reported)
        .or(() -> first(report, Figure.class).map(Figure::value))
        .orElse(null);
  }

  /** What arithmetic makes of it, or the one number a figure was held against, if there is one. */
  private static @Nullable BigDecimal expected(
      Findings.Report report, Optional<Arithmetic> arithmetic) {
    if (arithmetic.isPresent() || !(report.facts().get(0) instanceof Figure)) {
      return arithmetic.map(Arithmetic::expected).orElse(null);
    }
    List<BigDecimal> beside =
        report.facts().stream()
            .skip(1)
            .map(FindingWriter::number)
            .flatMap(Optional::stream)
            .toList();
    return beside.size() == 1 ? beside.get(0) : null;
  }

  private static Optional<BigDecimal> number(Object fact) {
    if (fact instanceof Figure figure) {
      return Optional.of(figure.value());
    }
    return fact instanceof Threshold threshold ? Optional.of(threshold.value()) : Optional.empty();
  }

  private String key(Rule rule, String reporter, Findings.Report report, List<Cell> cells) {
    Object first = report.facts().get(0);
    String about =
        first instanceof LedgerRow row
            ? about(row, report.columns())
            : first instanceof LedgerCell cell && cell.row() != null
                ? about(cell.row(), cell.columns())
                : first instanceof RowGroup check
                    ? check.id() + " " + check.key()
                    : first instanceof CoverItem item
                        ? item.name()
                        : first instanceof Inspection inspection
                            ? inspection.kind() + " " + code(inspection)
                            : indicators(cells);
    return rule.id() + "|" + reporter + "|" + about;
  }

  private String about(LedgerRow row, List<String> columns) {
    String record = new RecordKey(system, row.ledger()).of(row);
    return row.ledger() + " " + record + "|" + String.join("+", columns);
  }

  private static String code(Inspection inspection) {
    Problem problem = inspection.problem();
    return problem == null
        ? ""
        : problem.code() + (problem.about().isEmpty() ? "" : "|" + problem.about());
  }

  private static String indicators(List<Cell> cells) {
    String codes = cells.stream().map(Cell::indicator).distinct().collect(Collectors.joining("+"));
    return codes + "|" + (cells.isEmpty() ? "" : cells.get(0).column());
  }
}
