package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerRule.Total;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Figure;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Reading.Known;
import org.zhibai.rules.derive.Reading.Missing;

/**
 * Totals over a submission's ledgers, beside the figures of the forms that must show them. Where
 * another unit shows the figure (the city's, of a ledger that one department keeps), the total is
 * handed on instead.
 */
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
  private final List<RunningTotal> elsewhere = new ArrayList<>();

  LedgerTotals(List<Total> wanted, Submission submission, FormsOfYear forms, Reasons reasons) {
    this.submission = submission;
    this.forms = forms;
    this.reader = new Reader(forms, reasons);
    this.reasons = reasons;
    for (Total total : wanted) {
      FormLine line = forms.line(total.code());
      if (line != null && line.columns().contains(total.targetColumn())) {
        boolean own = line.filledBy(submission.unit());
        (own ? totals : elsewhere).add(new RunningTotal(total));
      }
    }
  }

  void row(LedgerRow row) {
    for (List<RunningTotal> some : List.of(totals, elsewhere)) {
      for (RunningTotal total : some) {
        if (total.total().ledger().equals(row.ledger())) {
          total.row(row);
        }
      }
    }
  }

  /** A total whose figure another unit shows, or why there is none. */
  record Shown(RunningTotal running, String obstacle, LedgerRow.@Nullable Header header) {}

  /** The totals whose figures other units show. */
  List<Shown> elsewhere(List<Problem> problems) {
    return elsewhere.stream()
        .map(
            running -> {
              Optional<String> obstacle = obstacle(running.total(), problems);
              List<Ledger> sheets = Recall.sheets(submission, running.total().ledger());
              return new Shown(
                  running, obstacle.orElse(""), sheets.isEmpty() ? null : sheets.get(0).header());
            })
        .toList();
  }

  /** Puts totals beside figures. */
  void derive(List<Problem> problems, Harvest harvest) {
    Cells cells = Cells.of(submission);
    for (RunningTotal running : totals) {
      Total total = running.total();
      FormLine line = forms.line(total.code());
      if (line == null) {
        continue;
      }
      Reading reading = reader.subject(cells, line, total.targetColumn());
      Optional<String> obstacle = obstacle(total, problems);
      if (reading instanceof Missing missing) {
        gap(total, missing.reason(), harvest);
      } else if (obstacle.isPresent() && reading instanceof Known) {
        gap(total, obstacle.get(), harvest);
      } else if (reading instanceof Known known && known.figure() != null) {
        compare(running, known.figure(), harvest);
      }
    }
  }

  /** Why the total of a ledger can't be relied upon. */
  private Optional<String> obstacle(Total total, List<Problem> problems) {
    Set<String> columns = new LinkedHashSet<>(total.filter().keySet());
    if (!total.column().isEmpty()) {
      columns.add(total.column());
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

  private void compare(RunningTotal running, Figure figure, Harvest harvest) {
    Total total = running.total();
    LedgerRow.Header header = Recall.sheets(submission, total.ledger()).get(0).header();
    new LedgerComparison(forms, reasons)
        .of(running, figure, header)
        .ifPresentOrElse(
            harvest::fact, () -> gap(total, reasons.get("ledger.empty", total.ledger()), harvest));
  }

  private static void gap(Total total, String reason, Harvest harvest) {
    harvest.gap(LedgerTotal.class, total.id(), total.ledger(), total.code(), reason);
  }
}
