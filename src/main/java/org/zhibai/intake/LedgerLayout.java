package org.zhibai.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerText;
import org.zhibai.forms.NumberText;

/**
 * Where a ledger's header stands, and which of its columns stands where.
 *
 * @param row the header's row
 * @param columns sheet column of each column of the ledger; 0 when it isn't there
 * @param measures the unit of measure in which the numbers of each column are written
 */
record LedgerLayout(int row, int[] columns, String[] measures) {
  private static final int LAST_HEADER_ROW = 10;
  private static final int ENOUGH = 2;
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");

  /** The layout of a sheet: the row with the most headers; null when no row has enough of them. */
  static @Nullable LedgerLayout find(Grid grid, LedgerForm form) {
    List<List<String>> wanted = new ArrayList<>();
    for (LedgerColumn column : form.columns()) {
      wanted.add(List.of(Headers.normal(column.key()), Headers.normal(column.header())));
    }
    LedgerLayout best = null;
    int most = ENOUGH - 1;
    for (int row = 1; row <= LAST_HEADER_ROW; row++) {
      int[] columns = columns(grid, row, wanted);
      int found = (int) Arrays.stream(columns).filter(column -> column > 0).count();
      if (found > most) {
        most = found;
        best = new LedgerLayout(row, columns, measures(grid, row, columns, form));
      }
    }
    return best;
  }

  private static int[] columns(Grid grid, int row, List<List<String>> wanted) {
    int[] columns = new int[wanted.size()];
    for (SheetCell cell : grid.row(row)) {
      int match = Headers.match(cell.text(), wanted);
      if (match < 0) {
        match = Headers.match(BRACKET.matcher(cell.normal()).replaceAll(""), wanted);
      }
      if (match >= 0 && columns[match] == 0) {
        columns[match] = cell.column();
      }
    }
    return columns;
  }

  /** What the headers print where it can be converted; what the ledger wants otherwise. */
  private static String[] measures(Grid grid, int row, int[] columns, LedgerForm form) {
    String[] measures = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      String wanted = form.columns().get(i).measure();
      SheetCell cell = columns[i] == 0 ? null : grid.at(row, columns[i]);
      String printed = cell == null ? "" : measureIn(cell.text());
      boolean converted = !wanted.isEmpty() && LedgerText.power(printed, wanted).isPresent();
      measures[i] = converted && !printed.isEmpty() ? printed : wanted;
    }
    return measures;
  }

  /** The unit of measure that a header prints in brackets; empty when none. */
  static String measureIn(String header) {
    Matcher matcher = BRACKET.matcher(NumberText.normal(header));
    return matcher.find() ? matcher.group(1).replace(" ", "") : "";
  }
}
