package org.zhibai.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.zhibai.forms.Column;
import org.zhibai.forms.FigureText;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.NumberText;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Line;
import org.zhibai.model.LineType;
import org.zhibai.model.Listing;
import org.zhibai.model.Place;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Words;

/** Understands one cell of a form and notes what is odd about it. */
final class CellReader {
  private static final Set<LineType> WORKED_OUT =
      Set.of(LineType.DERIVED, LineType.REFERENCE, LineType.RATE);

  private final ReportSystem system;
  private final Notes notes;

  /** The cell's place in the form: what it should hold. */
  record Slot(FormLine line, Column column, Place place, CellAddress address) {
    Entry blank(Blank.Reason reason, String shown) {
      return new Blank(line.line(), place, column.role(), reason, shown, address);
    }

    private Notes.Spot spot(SheetCell cell) {
      return new Notes.Spot(line.code(), column.key(), address, cell.text());
    }
  }

  CellReader(ReportSystem system, Notes notes) {
    this.system = system;
    this.notes = notes;
  }

  Entry read(SheetCell cell, Slot slot) {
    if (cell.formula() && typed(slot)) {
      notes.add(ProblemKind.FORMULA, slot.spot(cell), slot.line.line().name(), slot.column.key());
    }
    return switch (cell.kind()) {
      case ERROR -> odd(ProblemKind.ERROR_CELL, cell, slot);
      case WITHOUT_RESULT -> odd(ProblemKind.NO_CACHED_VALUE, cell, slot);
      case TEXT -> text(cell, slot);
      case NUMBER -> number(cell, slot);
    };
  }

  /** Whether a figure must be typed into a cell, so that a formula there is worth a note. */
  private boolean typed(Slot slot) {
    return slot.column.role() != ColumnRole.GROWTH
        && slot.column.role() != ColumnRole.REMARK
        && !WORKED_OUT.contains(slot.line.line().type())
        && system.calculation(slot.line, slot.column.key()).isEmpty();
  }

  private Entry odd(ProblemKind kind, SheetCell cell, Slot slot) {
    Line line = slot.line.line();
    String sentence = kind.name().toLowerCase(Locale.ROOT);
    notes.addAs(
        Notes.told(kind), sentence, slot.spot(cell), line.name(), cell.text(), line.measure());
    return slot.blank(Blank.Reason.UNREADABLE, cell.text());
  }

  private Entry text(SheetCell cell, Slot slot) {
    FigureText.Reading reading =
        FigureText.read(
            cell.text(), slot.line.line(), slot.place, slot.column.role(), slot.address);
    boolean remark = slot.column.role() == ColumnRole.REMARK;
    if (reading.entry() instanceof Words words
        && !remark
        && !slot.line.choices().isEmpty()
        && !slot.line.choices().contains(words.text())) {
      notes.addAs(
          ProblemKind.NOT_UNDERSTOOD,
          "choice",
          slot.spot(cell),
          slot.line.line().name(),
          cell.text(),
          Listing.of(slot.line.choices()));
      return slot.blank(Blank.Reason.UNREADABLE, cell.text());
    }
    for (ProblemKind kind : reading.remarks()) {
      if (kind != ProblemKind.NUMBER_AS_TEXT || !cell.formula()) {
        odd(kind, cell, slot);
      }
    }
    return reading.entry();
  }

  /** A format may print 万件 behind the number: what is shown counts, as in a text. */
  private Entry inFormatsMeasure(SheetCell cell, Slot slot, WrittenMeasure written) {
    Line line = slot.line.line();
    notes.addAs(
        ProblemKind.OTHER_MEASURE,
        "format_measure",
        slot.spot(cell),
        line.name(),
        cell.text() + written.measure(),
        line.measure());
    return written.converted(figure(cell, slot), line);
  }

  private Entry number(SheetCell cell, Slot slot) {
    BigDecimal stored = cell.number();
    CellFormat format = cell.format();
    boolean growth = slot.column.role() == ColumnRole.GROWTH;
    if (stored == null
        || format == null
        || slot.column.role() == ColumnRole.REMARK
        || slot.line.line().type().inWords()) {
      return text(cell, slot);
    }
    if (format.date()) {
      return odd(ProblemKind.NOT_UNDERSTOOD, cell, slot);
    }
    if (format.percent() && !growth && !slot.line.line().measure().equals("%")) {
      return odd(ProblemKind.OTHER_MEASURE, cell, slot);
    }
    if (format.invisible()) {
      notes.addAs(ProblemKind.HIDDEN, "hidden_value", slot.spot(cell), slot.address.ref(), stored);
    } else if (!growth && !format.suffix().isEmpty()) {
      NumberText one = NumberText.parse("1" + format.suffix(), slot.line.line().measure());
      int power = one == null ? 0 : -one.decimals();
      if (one != null && one.style() == NumberText.Style.OTHER_MEASURE) {
        return odd(ProblemKind.OTHER_MEASURE, cell, slot);
      }
      if (power != 0) {
        return inFormatsMeasure(cell, slot, new WrittenMeasure(format.suffix(), power));
      }
    }
    return growth ? growth(cell, slot) : figure(cell, slot);
  }

  private static Growth growth(SheetCell cell, Slot slot) {
    Read read = Read.of(cell);
    return new Growth(
        slot.line.line(),
        slot.place,
        read.value,
        read.decimals,
        Bound.EXACT,
        cell.text(),
        slot.address);
  }

  private static Figure figure(SheetCell cell, Slot slot) {
    Read read = Read.of(cell);
    return new Figure(
        slot.line.line(),
        slot.place,
        slot.column.role(),
        read.value,
        read.value,
        read.decimals,
        Bound.EXACT,
        cell.text(),
        slot.address);
  }

  /** A number as its format shows it. */
  private record Read(BigDecimal value, int decimals) {
    static Read of(SheetCell cell) {
      CellFormat format = Objects.requireNonNull(cell.format());
      BigDecimal value = format.read(Objects.requireNonNull(cell.number()));
      return new Read(value, format.shownDecimals(value));
    }
  }
}
