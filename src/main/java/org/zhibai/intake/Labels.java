package org.zhibai.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands behind a label: in the same cell ({@code 填表人：某某　联系电话：…}) or in the next one.
 */
final class Labels {
  private final Grid grid;
  private final int rows;
  private final List<String> all;

  /** What stands behind a label, and in which cell. */
  record Found(String text, int row, int column) {
    String ref() {
      return SheetCell.letters(column) + row;
    }
  }

  /**
   * @param rows how many rows are looked through
   * @param all every label that may follow another in one cell
   */
  Labels(Grid grid, int rows, List<String> all) {
    this.grid = grid;
    this.rows = rows;
    this.all = all;
  }

  /** What stands behind a label; null when the label isn't there. */
  @Nullable Found find(String label) {
    for (SheetCell cell : grid.firstRows(rows)) {
      String text = cell.normal();
      Matcher matcher = pattern(label).matcher(text);
      if (matcher.find()) {
        String behind = upToNextLabel(text.substring(matcher.end())).strip();
        return behind.isEmpty() ? beside(cell) : new Found(behind, cell.row(), cell.column());
      }
    }
    return null;
  }

  /** What stands in the cell to the right of a label, which may be merged over several. */
  private Found beside(SheetCell label) {
    SheetSink.Region region = grid.region(label.row(), label.column());
    int column = (region == null ? label.column() : region.lastColumn()) + 1;
    SheetCell next = grid.at(label.row(), column);
    boolean given = next != null && !isLabel(next.normal());
    return new Found(given && next != null ? next.text().strip() : "", label.row(), column);
  }

  /** The label at the beginning of a word, with blanks between its characters or none. */
  private static Pattern pattern(String label) {
    String spaced = String.join("\\s*", label.split(""));
    return Pattern.compile("(?:^|[\\s:;])" + spaced + "(?:\\s*:|\\s*$)");
  }

  private String upToNextLabel(String text) {
    int end = text.length();
    for (String label : all) {
      Matcher next = Pattern.compile(String.join("\\s*", label.split("")) + "\\s*:").matcher(text);
      if (next.find()) {
        end = Math.min(end, next.start());
      }
    }
    return text.substring(0, end);
  }

  private boolean isLabel(String text) {
    return text.endsWith(":")
        || all.stream().anyMatch(label -> pattern(label).matcher(text).find());
  }
}
