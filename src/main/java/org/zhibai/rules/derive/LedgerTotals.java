package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerRule.Operation;
import org.zhibai.forms.LedgerRule.Total;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Reading.Known;
import org.zhibai.rules.derive.Reading.Missing;

/** Totals over a submission's ledgers, beside the figures of the forms that must show them. */
final class LedgerTotals {
  private static final Set<ProblemKind> UNREAD =
      EnumSet.of(
          ProblemKind.NOT_UNDERSTOOD,
          ProblemKind.ERROR_CELL,
          ProblemKind.NO_CACHED_VALUE,
          ProblemKind.DATE_NOT_UNDERSTOOD);

  private final Submission submission;
  private final FormsOfYear forms;
  private final Reader reader;
  private final Reasons reasons;
  private final List<RunningTotal> totals = new ArrayList<>();

  LedgerTotals(List<Total> wanted, Submission submission, FormsOfYear forms, Reasons reasons) {
    this.submission = submission;
    this.forms = forms;
    this.reader = new Reader(forms, reasons);
    this.reasons = reasons;
    for (Total total : wanted) {
      FormLine line = forms.line(total.code());
      if (line != null
          && line.filledBy(submission.unit())
          && line.columns().contains(total.targetColumn())) {
        totals.add(new RunningTotal(total, forms.filter(total.filter())));
      }
    }
  }

  void row(LedgerRow row) {
    for (RunningTotal total : totals) {
      if (total.total().ledger().equals(row.ledger())) {
        total.row(row);
      }
    }
  }

  /**
   * Puts totals beside figures.
   *
   * @param cells the figures, if need be others than those the submission came with
   * @param lost why ledgers could not be read to their end, by number
   */
  void derive(Cells cells, List<Problem> problems, Map<String, String> lost, Harvest harvest) {
    for (RunningTotal running : totals) {
      Total total = running.total();
      FormLine line = forms.line(total.code());
      if (line == null) {
        continue;
      }
      Target target = new Target(total, line, cells.at(total.code(), total.targetColumn()));
      Reading reading = reader.subject(cells, line, total.targetColumn());
      Optional<String> obstacle =
          Optional.ofNullable(lost.get(total.ledger())).or(() -> obstacle(total, problems));
      if (reading instanceof Missing missing) {
        gap(target, missing.reason(), harvest);
      } else if (obstacle.isPresent() && reading instanceof Known) {
        gap(target, obstacle.get(), harvest);
      } else if (reading instanceof Known known && known.figure() != null) {
        compare(running, target, known.figure(), harvest);
      }
    }
  }

  /** Why the total of a ledger can't be relied upon. */
  private Optional<String> obstacle(Total total, List<Problem> problems) {
    Set<String> columns = new LinkedHashSet<>(total.filter().keySet());
    if (!total.column().isEmpty()) {
      columns.addAll(List.of(total.column().split("/")));
    }
    Optional<String> lacking = Recall.lacking(submission, total.ledger(), columns, reasons);
    return lacking.isPresent() ? lacking : unread(total, columns, problems);
  }

  private Optional<String> unread(Total total, Set<String> columns, List<Problem> problems) {
    for (Ledger sheet : Recall.sheets(submission, total.ledger())) {
      for (String column : columns) {
        String letters = Recall.letters(sheet.header(), column);
        for (Problem problem : problems) {
          if (UNREAD.contains(problem.kind()) && stands(problem.at(), sheet.header(), letters)) {
            String at = problem.at().ref();
            return Optional.of(reasons.get("ledger.unread", total.ledger(), column, at));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(CellAddress at, LedgerRow.Header header, String letters) {
    return at.sheet().equals(header.sheet())
        && at.column() == new CellAddress("", "", letters + "1").column();
  }

  private void compare(RunningTotal running, Target target, Figure figure, Harvest harvest) {
    Total total = running.total();
    Optional<BigDecimal> value = running.value(Math.max(0, figure.decimals()));
    if (value.isEmpty()) {
      gap(target, reasons.get("ledger.empty", total.ledger()), harvest);
      return;
    }
    BigDecimal tolerance =
        total.operation() == Operation.MEAN || total.operation() == Operation.SHARE
            ? total.tolerance()
            : total.tolerance().add(figure.halfUnit());
    boolean holds = figure.value().subtract(value.get()).abs().compareTo(tolerance) <= 0;
    LedgerRow.Header header = Recall.sheets(submission, total.ledger()).get(0).header();
    harvest.fact(
        new LedgerTotal(
            total.id(),
            total.ledger(),
            figure,
            value.get(),
            running.rows(),
            tolerance,
            CellAddress.ofSheet(header.file(), header.sheet()),
            formula(total, figure),
            reasons.get(
                "numbers.ledger",
                Formulas.number(figure),
                holds ? "=" : "≠",
                Grouped.of(value.get()),
                total.ledger(),
                Grouped.of(BigDecimal.valueOf(running.rows())),
                holds ? "" : Formulas.difference(figure.value(), value.get()))));
  }

  private String formula(Total total, Figure figure) {
    String key =
        switch (total.operation()) {
          case COUNT -> "formula.count";
          case SUM -> "formula.sum";
          case MEAN -> "formula.mean";
          case DISTINCT -> "formula.distinct";
          case SHARE -> "formula.share";
        };
    FormLine line = forms.line(figure.code());
    String name = line == null ? figure.name() : forms.name(line, figure.column());
    String formula = reasons.formula(key, name, total.ledger(), total.column().replace("/", "”÷“"));
    if (total.filter().isEmpty()) {
      return formula;
    }
    return formula
        + total.filter().entrySet().stream()
            .map(LedgerTotals::words)
            .collect(Collectors.joining("，", "（", "）"));
  }

  private static String words(Map.Entry<String, String> condition) {
    boolean bound = condition.getValue().matches("[≥≤].*");
    return condition.getKey() + (bound ? "" : "=") + condition.getValue();
  }

  /** The cell that must show a total. */
  private record Target(Total total, FormLine line, @Nullable Entry entry) {}

  private void gap(Target target, String reason, Harvest harvest) {
    Total total = target.total();
    Map<String, Object> known =
        reader.about(
            target.line(), total.targetColumn(), target.entry(), harvest.reporter(), "figure");
    harvest.gap(LedgerTotal.class, total.id(), total.ledger(), total.code(), known, reason);
  }
}
