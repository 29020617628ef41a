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
 * @param row the header's row
 * @param lastRow its last row, when it is merged over several
 * @param codes the column of line codes
 * @param columns sheet column by key of the form's column
 */
record FormLayout(int row, int lastRow, int codes, Map<String, Integer> columns) {
  private static final int LAST_HEADER_ROW = 40;
  private static final int TEMPLATE_ROW = 7;
  private static final int TEMPLATE_CODES = 3;

  /** The layout of a sheet; null when no header is found. */
  static @Nullable FormLayout find(Grid grid, Form form) {
    for (SheetCell cell : grid.firstRows(LAST_HEADER_ROW)) {
      if (Headers.normal(cell.text()).equals(FormLabels.CODE)) {
        SheetSink.Region region = grid.region(cell.row(), cell.column());
        int last = region == null ? cell.row() : Math.min(region.lastRow(), cell.row() + 3);
        return new FormLayout(
            cell.row(), last, cell.column(), columns(grid, form, cell.row(), last));
      }
    }
    return null;
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
  boolean asPrinted(Form form) {
    boolean straight = row == TEMPLATE_ROW && codes == TEMPLATE_CODES;
    for (int i = 0; i < form.columns().size(); i++) {
      Integer column = columns.get(form.columns().get(i).key());
      straight = straight && (column == null || column == TEMPLATE_CODES + 1 + i);
    }
    return straight;
  }
}
