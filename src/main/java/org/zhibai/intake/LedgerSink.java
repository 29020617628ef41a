package org.zhibai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.DateText;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerForm.Type;
import org.zhibai.forms.LedgerText;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.ProblemKind;

/**
 * Makes rows of a ledger out of cells. Blank rows, numbered or not, are left out; so are sums,
 * remarks and headers between the records, which are told.
 */
final class LedgerSink implements SheetSink {
  private static final String ORDINAL = "序号";
  private static final int FIRST_DAY = 20_000;

  private final LedgerColumn[] columns;
  private final int[] powers;
  private final int[] indexes;
  private final int[] places;
  private final OddCells odd;
  private final StyleNotes styles;
  private final int[] required;
  private final int ordinal;
  private final int name;
  private final int headerRow;
  private final LedgerRow.Header header;
  private final LedgerNotes notes;
  private final @Nullable LocalDate[] days = new @Nullable LocalDate[40_000];
  private Ledger.@Nullable Sink sink;
  private @Nullable Object @Nullable [] values;
  private int given;
  private RowShape shape = RowShape.RECORD;
  private String label = "";
  private int row;
  private boolean rowHidden;
  private int firstHidden;

  LedgerSink(LedgerForm form, LedgerLayout layout, LedgerRow.Header header, LedgerNotes notes) {
    List<LedgerColumn> all = form.columns();
    this.columns = all.toArray(new LedgerColumn[0]);
    this.powers = new int[columns.length];
    this.places = layout.columns();
    this.headerRow = layout.row();
    this.header = header;
    this.notes = notes;
    this.odd = new OddCells(columns.length);
    this.styles = new StyleNotes(notes, columns.length);
    int last = 0;
    int counter = -1;
    for (int i = 0; i < columns.length; i++) {
      last = Math.max(last, layout.columns()[i]);
      counter = columns[i].key().equals(ORDINAL) ? i : counter;
      String measure = layout.measures()[i];
      powers[i] = LedgerText.power(measure, columns[i].measure()).orElse(0);
      columns[i] = columns[i].in(measure);
    }
    this.ordinal = counter;
    this.required =
        IntStream.range(0, columns.length)
            .filter(i -> columns[i].required() && places[i] > 0)
            .toArray();
    this.name = form.nameIndex();
    this.indexes = new int[last + 1];
    java.util.Arrays.fill(indexes, -1);
    for (int i = 0; i < columns.length; i++) {
      if (layout.columns()[i] > 0) {
        indexes[layout.columns()[i]] = i;
      }
    }
  }

  LedgerSink to(Ledger.Sink target) {
    sink = target;
    return this;
  }

  @Override
  public boolean row(int number, boolean hidden) {
    flush();
    row = number;
    rowHidden = hidden;
    return true;
  }

  private void flush() {
    @Nullable Object[] complete = values;
    Ledger.Sink target = sink;
    if (complete != null && target != null && given > 0) {
      hand(complete, target);
    } else if (!label.isEmpty()) {
      notes.aside(RowShape.REMARK, row, label);
    }
    values = null;
    given = 0;
    shape = RowShape.RECORD;
    label = "";
    odd.clear();
  }

  private void hand(@Nullable Object[] complete, Ledger.Sink target) {
    boolean sound = odd.isEmpty() && label.isEmpty() && isComplete(complete);
    if (!sound && shape == RowShape.RECORD) {
      shape = RowShape.of(index -> shown(index, complete), columns, label);
    }
    if (shape == RowShape.RECORD) {
      if (!sound) {
        noteCells(complete);
      }
      target.row(new LedgerRow(header, row, complete));
      firstHidden = rowHidden && firstHidden == 0 ? row : firstHidden;
      return;
    }
    notes.aside(shape, row, first(complete));
    if (shape != RowShape.HEADER && shape != RowShape.REMARK) {
      target.sum(new LedgerRow(header, row, complete), shape == RowShape.PARTIAL_SUM);
    }
  }

  private boolean isComplete(@Nullable Object[] complete) {
    for (int index : required) {
      if (isNothing(complete[index])) {
        return false;
      }
    }
    return true;
  }

  /** What stands in a cell, understood or not; null when nothing does. */
  private @Nullable String shown(int index, @Nullable Object[] complete) {
    if (index == ordinal) {
      return null;
    }
    return odd.at(index)
        ? odd.shown(index)
        : isNothing(complete[index]) ? null : String.valueOf(complete[index]);
  }

  private String first(@Nullable Object[] complete) {
    String first = label;
    for (int i = 0; i < complete.length && first.isEmpty(); i++) {
      String text = shown(i, complete);
      first = text == null ? "" : text;
    }
    return first;
  }

  private void noteCells(@Nullable Object[] complete) {
    LedgerNotes.Record record = new LedgerNotes.Record(row, name(complete));
    odd.tell(
        (index, kind, shown) ->
            notes.cell(record, columns[index], SheetCell.letters(places[index]), kind, shown));
    noteBlanks(complete, record);
  }

  /** What a reader knows the record by: its name, or else its first text. */
  private String name(@Nullable Object[] complete) {
    if (name >= 0 && complete[name] instanceof String named) {
      return named;
    }
    for (Object value : complete) {
      if (value instanceof String text) {
        return text;
      }
    }
    return "";
  }

  /** A row that says nothing but that there is nothing lacks nothing. */
  private void noteBlanks(@Nullable Object[] complete, LedgerNotes.Record record) {
    boolean saysSomething = !odd.isEmpty();
    for (int i = 0; i < complete.length && !saysSomething; i++) {
      saysSomething = i != ordinal && !isNothing(complete[i]);
    }
    for (int i = 0; i < required.length && saysSomething; i++) {
      int index = required[i];
      if (!odd.at(index) && isNothing(complete[index])) {
        notes.blank(record, columns[index], SheetCell.letters(places[index]));
      }
    }
  }

  private static boolean isNothing(@Nullable Object value) {
    return value == null || (value instanceof String text && LedgerText.isNothing(text));
  }

  @Override
  public void end() {
    flush();
    if (firstHidden > 0) {
      notes.add(ProblemKind.HIDDEN, "A" + firstHidden, "", header.ledger(), firstHidden);
    }
    styles.end(columns);
    notes.end();
  }

  private int index(int column) {
    return row > headerRow && column < indexes.length ? indexes[column] : -1;
  }

  @Override
  public void text(int column, String text, boolean formula) {
    int index = index(column);
    if (index < 0) {
      return;
    }
    LedgerColumn wanted = columns[index];
    if (given == 0 && shape == RowShape.RECORD) {
      shape = RowShape.ofFirst(text);
      if (shape != RowShape.RECORD) {
        current();
        label = text;
        given++;
        return;
      }
    }
    if (wanted.type() == Type.CHOICE && wanted.choices().contains(text)) {
      put(index, text, column);
      return;
    }
    LedgerText.Reading reading = LedgerText.read(text, wanted);
    Object value = reading.value();
    ProblemKind problem = reading.problem();
    if (value != null) {
      if (shape == RowShape.RECORD) {
        styles.text(index, value, text, column, row);
      }
      put(index, value instanceof BigDecimal number ? converted(number, index) : value, column);
    } else if (index == ordinal) {
      label = text.strip();
    } else if (problem != null) {
      note(problem, column, text);
    }
  }

  @Override
  public void number(int column, Decimal number, CellFormat format, boolean formula) {
    int index = index(column);
    if (index < 0) {
      return;
    }
    LedgerColumn wanted = columns[index];
    switch (wanted.type()) {
      case DATE -> date(index, column, number, format);
      case WHOLE, NUMBER -> {
        BigDecimal value = format.read(number.value());
        if (LedgerText.fits(value, wanted) && !format.date()) {
          put(index, converted(value, index), column);
        } else {
          note(ProblemKind.NOT_UNDERSTOOD, column, format.shown(number.value()));
        }
      }
      default -> {
        BigDecimal value = number.value();
        text(column, format.date() ? format.shown(value) : value.toPlainString(), formula);
      }
    }
  }

  private BigDecimal converted(BigDecimal value, int index) {
    return powers[index] == 0
        ? value
        : new BigDecimal(value.scaleByPowerOfTen(powers[index]).toPlainString());
  }

  private void date(int index, int column, Decimal number, CellFormat format) {
    LocalDate day =
        format.date() ? day(number.days(), format) : DateText.parse(number.value().toPlainString());
    if (day == null) {
      note(ProblemKind.DATE_NOT_UNDERSTOOD, column, format.shown(number.value()));
    } else {
      put(index, day, column);
    }
  }

  /** Dates repeat: a ledger's days lie within a few years. */
  private @Nullable LocalDate day(long serial, CellFormat format) {
    int slot = (int) (serial - FIRST_DAY);
    if (slot < 0 || slot >= days.length) {
      return format.day(serial);
    }
    LocalDate day = days[slot];
    if (day == null) {
      day = format.day(serial);
      days[slot] = day;
    }
    return day;
  }

  @Override
  public void error(int column, String code) {
    int index = index(column);
    if (index >= 0) {
      note(ProblemKind.ERROR_CELL, column, code);
    }
  }

  @Override
  public void withoutResult(int column) {
    int index = index(column);
    if (index >= 0) {
      note(ProblemKind.NO_CACHED_VALUE, column, "");
    }
  }

  private void note(ProblemKind kind, int column, String shown) {
    given++;
    current();
    odd.add(indexes[column], kind, shown);
  }

  private @Nullable Object[] current() {
    @Nullable Object[] current = values;
    if (current == null) {
      current = new @Nullable Object[columns.length];
      values = current;
    }
    return current;
  }

  private void put(int index, Object value, int column) {
    @Nullable Object[] current = current();
    if (current[index] != null) {
      String ref = SheetCell.letters(column) + row;
      notes.add(ProblemKind.CELL_TWICE, ref, value.toString(), ref);
    }
    current[index] = value;
    if (index != ordinal) {
      given++;
    }
  }
}
