package org.zhibai.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;

/**
 * Where a form's header stands, and which column of the sheet is which column of the form.
 *
 * @param form the form whose header it is
 * @param row the header's row
 * @param lastRow its last row, when it is merged over several
 * @param names the column of names (甲); 0 when it isn't there
 * @param measures the column of units of measure (乙); 0 when it isn't there
 * @param codes the column of line codes (丙)
 * @param columns sheet column by key of the form's column
 */
record FormLayout(
    Form form,
    int row,
    int lastRow,
    int names,
    int measures,
    int codes,
    Map<String, Integer> columns) {
  private static final int LAST_HEADER_ROW = 40;
  private static final int TEMPLATE_ROW = 7;
  private static final int TEMPLATE_CODES = 3;

  /** The layout of a sheet; null when no header is found. */
  static @Nullable FormLayout find(Grid grid, Form form) {
    for (SheetCell cell : grid.firstRows(LAST_HEADER_ROW)) {
      if (Headers.normal(cell.text()).equals(FormLabels.CODE)) {
        SheetSink.Region region = grid.region(cell.row(), cell.column());
        int last = region == null ? cell.row() : Math.min(region.lastRow(), cell.row() + 3);
        Map<String, Integer> columns = columns(grid, form, cell.row(), last);
        int measures = measures(grid, cell, last);
        int names = names(grid, cell, measures);
        return new FormLayout(form, cell.row(), last, names, measures, cell.column(), columns);
      }
    }
    return null;
  }

  private static int measures(Grid grid, SheetCell codes, int last) {
    List<List<String>> wanted = List.of(List.of(FormLabels.MEASURE, "单位"));
    for (int row = codes.row(); row <= last; row++) {
      for (SheetCell cell : grid.row(row)) {
        if (Headers.match(cell.text(), wanted) == 0) {
          return cell.column();
        }
      }
    }
    return 0;
  }

  /** Names stand before the codes, whatever is printed above them. */
  private static int names(Grid grid, SheetCell codes, int measures) {
    for (SheetCell cell : grid.row(codes.row())) {
      if (cell.column() < codes.column()
          && cell.column() != measures
          && !cell.bare().isEmpty()
          && !Headers.normal(cell.text()).equals("序号")) {
        return cell.column();
      }
    }
    return 0;
  }

  private static Map<String, Integer> columns(Grid grid, Form form, int first, int last) {
    List<List<String>> wanted = new ArrayList<>();
    for (Column column : form.columns()) {
      wanted.add(List.of(Headers.normal(column.header()), Headers.normal(column.key())));
    }
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int row = last; row >= first; row--) {
      for (SheetCell cell : grid.row(row)) {
        int match = Headers.match(cell.text(), wanted);
        if (match >= 0) {
          found.putIfAbsent(form.columns().get(match).key(), cell.column());
        }
      }
    }
    return found;
  }

  /** Whether it stands where the template has it. */
  boolean asPrinted() {
    boolean straight = row == TEMPLATE_ROW && codes == TEMPLATE_CODES;
    for (int i = 0; i < form.columns().size(); i++) {
      Integer column = columns.get(form.columns().get(i).key());
      straight = straight && (column == null || column == TEMPLATE_CODES + 1 + i);
    }
    return straight;
  }
}
