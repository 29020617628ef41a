package org.zhibai.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAccount.Content;
import org.zhibai.model.CellAccount.CoverText;
import org.zhibai.model.CellAccount.FormCell;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAccount.NoFigure;
import org.zhibai.model.CellAccount.Part;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Submission;

/** Says what stands in a cell of a submission, as intake read it. */
final class CellContents {
  private final ReportSystem system;
  private final Submission submission;

  CellContents(ReportSystem system, Submission submission) {
    this.system = system;
    this.submission = submission;
  }

  Content of(CellAddress at) {
    Optional<Content> asked =
        submission.entries().stream()
            .filter(entry -> entry.cell().equals(at))
            .findFirst()
            .map(FormCell::new);
    Optional<Content> cover =
        submission.cover().stream()
            .filter(item -> item.cell().equals(at))
            .findFirst()
            .map(CoverText::new);
    return asked.or(() -> cover).or(() -> ofLedger(at)).orElseGet(() -> beside(at));
  }

  private Optional<Content> ofLedger(CellAddress at) {
    return submission.ledger(at.sheet()).map(ledger -> value(ledger, at));
  }

  private Content value(Ledger ledger, CellAddress at) {
    String letters = at.ref().replaceAll("\\d", "");
    Optional<LedgerColumn> column =
        columns(ledger).stream()
            .filter(one -> letters.equals(letters(ledger.header(), one.key())))
            .findFirst();
    List<LedgerRow> rows = new ArrayList<>();
    int[] first = {Integer.MAX_VALUE};
    ledger.read(
        row -> {
          first[0] = Math.min(first[0], row.row());
          if (row.row() == at.row()) {
            rows.add(row);
          }
        });
    String header = column.map(LedgerColumn::header).orElse("");
    if (rows.isEmpty()) {
      Part part = at.row() < first[0] ? Part.HEADING : Part.NO_RECORD;
      return new NoFigure(part, ledger.header().ledger(), header);
    }
    if (column.isEmpty()) {
      return new NoFigure(Part.BESIDE, ledger.header().ledger(), "");
    }
    LedgerColumn found = column.get();
    return new LedgerValue(
        ledger.header().ledger(),
        at.row(),
        found.key(),
        header,
        found.measure(),
        shown(rows.get(0).value(found.key())));
  }

  private List<LedgerColumn> columns(Ledger ledger) {
    return system.ledgers(submission.year()).stream()
        .filter(form -> form.number().equals(ledger.header().ledger()))
        .map(LedgerForm::columns)
        .findFirst()
        .orElse(List.of());
  }

  private static String letters(LedgerRow.Header header, String column) {
    Map<String, Integer> columns = header.columns();
    Integer index = columns.get(column);
    return index == null ? "" : header.refs().get(index);
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  /** What a cell of a form is in which nothing is asked for, by the cells around it. */
  private Content beside(CellAddress at) {
    List<Entry> sheet =
        submission.entries().stream()
            .filter(entry -> entry.cell().sheet().equals(at.sheet()) && entry.cell().row() > 0)
            .toList();
    if (sheet.isEmpty()) {
      return new NoFigure(Part.NO_FORM, "", "");
    }
    int top = sheet.stream().mapToInt(entry -> entry.cell().row()).min().orElseThrow();
    int left = sheet.stream().mapToInt(entry -> entry.cell().column()).min().orElseThrow();
    int right = sheet.stream().mapToInt(entry -> entry.cell().column()).max().orElseThrow();
    if (at.row() < top) {
      return new NoFigure(Part.HEADING, "", "");
    }
    Optional<Entry> line =
        sheet.stream().filter(entry -> entry.cell().row() == at.row()).findFirst();
    if (line.isEmpty()) {
      return new NoFigure(Part.NO_LINE, "", "");
    }
    Part part = at.column() < left ? Part.NAMES : at.column() > right ? Part.BESIDE : Part.CLOSED;
    return new NoFigure(part, line.get().code(), line.get().name());
  }
}
