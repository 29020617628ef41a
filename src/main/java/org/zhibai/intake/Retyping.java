package org.zhibai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.CellReader.Slot;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Ledger;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

/**
 * A submission as it would be read if other texts were typed into cells of its forms and ledgers. A
 * number in a form keeps the decimals that its cell shows, as in a spreadsheet.
 */
public final class Retyping {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final ReportSystem system;

  /** Typing into the forms of a report system. */
  public Retyping(ReportSystem system) {
    this.system = system;
  }

  /** The submission with other texts in some cells; cells in which nothing is asked for stay. */
  public Submission typed(Submission original, Map<CellAddress, String> texts) {
    Notes notes = new Notes();
    notes.of(original.unit().code(), original.year());
    CellReader reader = new CellReader(system, notes);
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : original.entries()) {
      String text = entry.cell().ref().isEmpty() ? null : texts.get(entry.cell());
      entries.add(text == null ? entry : typed(entry, text, original.year(), reader));
    }
    List<Problem> problems = new ArrayList<>(original.problems());
    problems.removeIf(problem -> texts.containsKey(problem.at()));
    notes.problems().stream()
        .filter(problem -> problem.kind() != ProblemKind.NUMBER_AS_TEXT)
        .forEach(problems::add);
    return new Submission(
        original.unit(),
        original.year(),
        original.version(),
        original.file(),
        original.cover(),
        List.copyOf(entries),
        original.ledgers().stream().map(ledger -> typed(ledger, texts)).toList(),
        List.copyOf(problems),
        original.sheets(),
        original.missing());
  }

  private static Ledger typed(Ledger ledger, Map<CellAddress, String> texts) {
    return ledger instanceof StoredLedger stored ? stored.typed(texts) : ledger;
  }

  private Entry typed(Entry before, String text, int year, CellReader reader) {
    Slot slot = slot(before, year);
    if (text.isBlank()) {
      return slot.blank(Blank.Reason.NOT_FILLED, "");
    }
    CellAddress at = before.cell();
    SheetCell cell =
        new SheetCell(at.row(), at.column(), SheetCell.Kind.TEXT, text, null, null, false);
    return inItsFormat(before, reader.read(cell, slot));
  }

  private Slot slot(Entry entry, int year) {
    FormLine line =
        system.allLines().stream()
            .filter(one -> one.code().equals(entry.code()) && one.validity().atEndOf(year))
            .findFirst()
            .orElseThrow();
    Form form =
        system.forms(year).stream()
            .filter(one -> one.number().equals(line.line().form()))
            .findFirst()
            .orElseThrow();
    return new Slot(line, form.column(entry.column()), entry.place(), entry.cell());
  }

  /** An exact figure where one stood before: the cell shows as many decimals as it did. */
  private static Entry inItsFormat(Entry before, Entry after) {
    if (!(before instanceof Figure old)
        || !(after instanceof Figure typed)
        || typed.bound() != Bound.EXACT
        || old.bound() != Bound.EXACT
        || old.decimals() < 0) {
      return after;
    }
    boolean grouped =
        old.shown().indexOf(',') >= 0
            || old.value().abs().compareTo(THOUSAND) < 0 && !old.measure().equals("%");
    CellFormat format =
        new CellFormat(
            old.decimals(), grouped, 0, old.shown().endsWith("%"), false, "", LocalDate.EPOCH);
    String shown = format.shown(typed.value());
    return new Figure(
        typed.line(),
        typed.place(),
        typed.role(),
        typed.value(),
        typed.upper(),
        old.decimals(),
        typed.bound(),
        shown,
        typed.cell());
  }
}
