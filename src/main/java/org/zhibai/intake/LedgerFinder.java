package org.zhibai.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerText;
import org.zhibai.forms.RecordKey;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.ProblemKind;

/** Finds the columns of a ledger and notes what is odd about its header. */
final class LedgerFinder {
  private final ReportSystem system;
  private final Identity.Known known;
  private final Notes notes;
  private final String file;

  LedgerFinder(ReportSystem system, Identity.Known known, Notes notes, String file) {
    this.system = system;
    this.known = known;
    this.notes = notes;
    this.file = file;
  }

  /** The ledger on a sheet; null when its header isn't found. */
  @Nullable Ledger find(Sheet sheet, LedgerForm form, StoredLedger.Source source) {
    LedgerLayout layout = LedgerLayout.find(sheet.grid(), form);
    if (layout == null) {
      notes.addAs(
          ProblemKind.COLUMN_MISSING,
          "ledger_header_missing",
          new Spot(form.number(), sheet.address(), ""),
          form.number());
      return null;
    }
    noteHidden(sheet, form, layout);
    Map<String, Integer> indexes = new LinkedHashMap<>();
    List<String> refs = new ArrayList<>();
    for (int i = 0; i < form.columns().size(); i++) {
      int at = layout.columns()[i];
      indexes.put(form.columns().get(i).key(), i);
      refs.add(at == 0 ? "" : SheetCell.letters(at));
      noteColumn(sheet, form, form.columns().get(i), new At(layout.row(), at));
    }
    LedgerRow.Header header =
        new LedgerRow.Header(
            form.number(),
            known.unit().code(),
            known.year(),
            file,
            sheet.info().name(),
            Map.copyOf(indexes),
            List.copyOf(refs));
    RecordKey key = new RecordKey(system, form.number());
    LedgerColumns columns = new LedgerColumns(form, layout, key);
    return new StoredLedger(source, columns, header, system.mostListed(known.year()));
  }

  private void noteHidden(Sheet sheet, LedgerForm form, LedgerLayout layout) {
    List<String> hidden = new ArrayList<>();
    for (int column : layout.columns()) {
      if (column > 0 && sheet.grid().columnHidden(column)) {
        hidden.add(SheetCell.letters(column));
      }
    }
    if (!hidden.isEmpty()) {
      String all = String.join("、", hidden);
      notes.addAs(
          ProblemKind.HIDDEN,
          "hidden_column",
          new Spot(form.number(), all, sheet.at(hidden.get(0) + layout.row()), ""),
          all);
    }
  }

  private record At(int row, int column) {}

  private void noteColumn(Sheet sheet, LedgerForm form, LedgerColumn column, At at) {
    SheetCell cell = at.column == 0 ? null : sheet.grid().at(at.row, at.column);
    if (cell == null) {
      if (column.required()) {
        notes.addAs(
            ProblemKind.COLUMN_MISSING,
            "ledger_column_missing",
            new Spot(form.number(), column.key(), sheet.at(at.row, 1), ""),
            form.number(),
            column.header());
      }
      return;
    }
    String measure = LedgerLayout.measureIn(cell.text());
    if (!column.measure().isEmpty() && !measure.isEmpty() && !measure.equals(column.measure())) {
      notes.addAs(
          ProblemKind.OTHER_MEASURE,
          LedgerText.power(measure, column.measure()).isPresent()
              ? "ledger_measure_converted"
              : "ledger_measure",
          new Spot(form.number(), column.key(), sheet.at(cell.ref()), cell.text()),
          column.key(),
          measure,
          column.measure());
    }
  }
}
