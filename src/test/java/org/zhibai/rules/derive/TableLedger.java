package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;

/** A ledger held in memory, its rows counted from 2. */
final class TableLedger implements Ledger {
  private final LedgerRow.Header header;
  private final List<LedgerRow> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  TableLedger(String number, String unit, int year, List<String> columns) {
    Map<String, Integer> indices = new LinkedHashMap<>();
    List<String> refs = new ArrayList<>();
    for (String column : columns) {
      refs.add(String.valueOf((char) ('A' + indices.size())));
      indices.put(column, indices.size());
    }
    String file = "NBIP-" + year + "-" + unit + "-01.xlsx";
    header = new LedgerRow.Header(number, unit, year, file, number, indices, refs);
  }

  void add(String... cells) {
    Object[] values = new Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      values[i] = value(cells[i]);
    }
    rows.add(new LedgerRow(header, rows.size() + 2, values));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  private static Object value(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return LocalDate.parse(text);
    }
    return text.matches("\\d{1,8}(\\.\\d+)?") ? new BigDecimal(text) : text;
  }

  @Override
  public LedgerRow.Header header() {
    return header;
  }

  @Override
  public void read(Sink sink) {
    rows.forEach(sink::row);
    problems.forEach(sink::problem);
  }
}
