package org.zhibai.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.Demand;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.ReportingUnit;

/**
 * A ledger in which every column is filled in, with a row for each combination of choices as far as
 * there is room, then for each column a row that lacks it.
 */
final class FilledLedger implements Ledger {
  private static final int MOST_ROWS = 1_000;
  private static final String PATENT = "ZL202010000001.6";

  private final LedgerForm form;
  private final ReportingUnit unit;
  private final LedgerRow.Header header;

  FilledLedger(LedgerForm form, ReportingUnit unit, int year) {
    this.form = form;
    this.unit = unit;
    Map<String, Integer> columns = new HashMap<>();
    List<String> refs = new ArrayList<>();
    for (LedgerColumn column : form.columns()) {
      columns.put(column.key(), columns.size());
      refs.add("C" + refs.size());
    }
    String file = unit.code() + "-" + year;
    header =
        new LedgerRow.Header(
            form.number(), unit.code(), year, file, form.number(), Map.copyOf(columns), refs);
  }

  @Override
  public LedgerRow.Header header() {
    return header;
  }

  @Override
  public void read(Sink sink) {
    int number = 1;
    List<List<String>> combinations = combinations();
    for (List<String> choices : combinations) {
      sink.row(new LedgerRow(header, number++, values(choices)));
    }
    for (int i = 0; i < form.columns().size(); i++) {
      @Nullable Object[] values = values(combinations.get(0));
      values[i] = null;
      sink.row(new LedgerRow(header, number++, values));
    }
  }

  /** The same rows, which take note of the columns that are read. */
  List<LedgerRow> noting() {
    List<LedgerRow> rows = new ArrayList<>();
    read(
        new Sink() {
          @Override
          public void row(LedgerRow row) {
            rows.add(NotingRow.of(row));
          }

          @Override
          public void problem(Problem problem) {
            throw new IllegalStateException(problem.what());
          }
        });
    return rows;
  }

  /** Words for the columns with choices, in their order. */
  private List<List<String>> combinations() {
    List<List<String>> all = List.of(List.of());
    for (LedgerColumn column : form.columns()) {
      if (!column.choices().isEmpty()) {
        boolean room = all.size() * column.choices().size() <= MOST_ROWS;
        List<String> words = room ? column.choices() : column.choices().subList(0, 1);
        all =
            all.stream().flatMap(before -> words.stream().map(word -> with(before, word))).toList();
      }
    }
    return all;
  }

  private static List<String> with(List<String> words, String word) {
    List<String> more = new ArrayList<>(words);
    more.add(word);
    return List.copyOf(more);
  }

  private @Nullable Object[] values(List<String> choices) {
    @Nullable Object[] values = new @Nullable Object[form.columns().size()];
    int choice = 0;
    for (int i = 0; i < values.length; i++) {
      LedgerColumn column = form.columns().get(i);
      values[i] = column.choices().isEmpty() ? value(column) : choices.get(choice++);
    }
    return values;
  }

  private Object value(LedgerColumn column) {
    return switch (column.type()) {
      case WHOLE, NUMBER -> BigDecimal.valueOf(100);
      case DATE -> LocalDate.of(header.year(), 6, 30);
      case CODE -> unit.code();
      default -> {
        boolean patent =
            column.demand() == Demand.PATENT || column.demand() == Demand.PATENT_OR_OTHER;
        yield patent ? PATENT : column.key();
      }
    };
  }
}
