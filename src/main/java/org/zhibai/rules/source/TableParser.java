package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibai.rules.source.PageFile.TableText;

/** Reads the tables of a page. */
final class TableParser {
  private static final Pattern DIVIDER = Pattern.compile("[|:\\- ]+");

  private final List<Word> lines;
  private final List<Slip> slips;

  /**
   * @param lines of the whole page, without the blanks around them
   */
  TableParser(List<Word> lines, List<Slip> slips) {
    this.lines = lines;
    this.slips = slips;
  }

  /** The tables between two lines. */
  List<TableText> read(int from, int to) {
    List<TableText> tables = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && lines.get(end).text().startsWith("|")) {
        end++;
      }
      if (end > at) {
        table(at, end, tables);
      }
      at = Math.max(end, at + 1);
    }
    return tables;
  }

  private void table(int from, int to, List<TableText> tables) {
    if (to - from < 2 || !DIVIDER.matcher(lines.get(from + 1).text()).matches()) {
      slips.add(Slip.of("table.divider", lines.get(Math.min(from + 1, lines.size() - 1)).at()));
      return;
    }
    List<Word> header = cells(lines.get(from));
    List<List<Word>> rows = new ArrayList<>();
    for (int i = from + 2; i < to; i++) {
      List<Word> row = cells(lines.get(i));
      if (row.size() == header.size()) {
        rows.add(row);
      } else {
        slips.add(Slip.of("table.cells", lines.get(i).at(), header.size(), row.size()));
      }
    }
    tables.add(new TableText(header, List.copyOf(rows), from + 1));
  }

  private static List<Word> cells(Word line) {
    String text = line.text();
    int end = text.endsWith("|") && text.length() > 1 ? text.length() - 1 : text.length();
    List<Word> cells = new ArrayList<>();
    int start = 1;
    for (int i = 1; i <= end; i++) {
      if (i == end || text.charAt(i) == '|') {
        String cell = text.substring(start, i);
        int lead = cell.length() - cell.stripLeading().length();
        int offset = line.at().start() + start + (cell.isBlank() ? 0 : lead);
        cells.add(
            new Word(cell.strip(), new Span(offset, offset + Math.max(1, cell.strip().length()))));
        start = i + 1;
      }
    }
    return List.copyOf(cells);
  }
}
