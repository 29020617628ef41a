package org.zhibai.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;

/**
 * The ledger of a case: the rows of a table, counted from 1. Rows that are numbered 合计 or 小计 are
 * sums.
 */
final class CaseLedger implements Ledger {
  private final LedgerRow.Header header;
  private final List<LedgerRow> rows = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  CaseLedger(LedgerForm form, CaseTable table, String unit, String file) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> refs = new ArrayList<>();
    for (LedgerColumn column : form.columns()) {
      columns.put(column.key(), columns.size());
      refs.add(String.valueOf((char) ('A' + refs.size())));
    }
    header =
        new LedgerRow.Header(
            form.number(), unit, CaseHeader.YEAR, file, form.number() + form.name(), columns, refs);
    for (List<String> cells : table.rows()) {
      rows.add(row(form, table.header(), cells));
      labels.add(cells.get(0));
    }
  }

  @Override
  public LedgerRow.Header header() {
    return header;
  }

  @Override
  public void read(Sink sink) {
    for (int i = 0; i < rows.size(); i++) {
      boolean partial = labels.get(i).equals("小计");
      if (partial || labels.get(i).equals("合计")) {
        sink.sum(rows.get(i), partial);
      } else {
        sink.row(rows.get(i));
      }
    }
  }

  private LedgerRow row(LedgerForm form, List<String> names, List<String> cells) {
    @Nullable Object[] values = new @Nullable Object[form.columns().size()];
    for (int i = 1; i < names.size(); i++) {
      Integer index = header.columns().get(names.get(i));
      if (index == null) {
        throw new CaseMistake("case.ledger.column", form.number(), names.get(i));
      }
      values[index] = value(form.columns().get(index), cells.get(i));
    }
    return new LedgerRow(header, rows.size() + 1, values);
  }

  private static @Nullable Object value(LedgerColumn column, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return switch (column.type()) {
        case DATE -> LocalDate.parse(text);
        case WHOLE, NUMBER -> new BigDecimal(text.replace(",", ""));
        default -> text;
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      return null;
    }
  }
}
