package org.zhibai.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.FormLine;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Coverage;

/** A form as the template lays it out, with the number of rules in each cell. */
final class CoverageForm {
  private static final double LEAST = 10;
  private static final int LINES_ON_A_PAGE = 40;

  private final CoverageBook book;

  CoverageForm(CoverageBook book) {
    this.book = book;
  }

  void draw(Coverage.Sheet sheet) {
    Form form =
        book.system().forms(book.year()).stream()
            .filter(known -> known.number().equals(sheet.number()))
            .findFirst()
            .orElseThrow();
    List<Column> columns =
        form.columns().stream().filter(column -> column.role() != ColumnRole.REMARK).toList();
    double[] widths =
        DoubleStream.concat(
                DoubleStream.of(40, 9, 7),
                columns.stream().mapToDouble(column -> Math.max(LEAST, column.width())))
            .toArray();
    BookPage page = book.page(CoverageBook.name(sheet), false, widths);
    if (sheet.lines() <= LINES_ON_A_PAGE) {
      page.onOnePage();
    }
    page.heading(
        book.system().printedNumber(form) + "　" + form.name(),
        book.say("coverage.form", sheet.lines(), sheet.cells().size(), sheet.readBy(0)));
    page.row(16).across(book.say("coverage.legend"), Face.ASIDE);
    page.row(26)
        .text(FormLabels.NAME, Face.HEADER)
        .text(FormLabels.MEASURE, Face.HEADER)
        .text(FormLabels.CODE, Face.HEADER);
    columns.forEach(column -> page.text(column.header(), Face.HEADER));
    page.freeze(3);
    Map<String, Coverage.Cell> cells = new HashMap<>();
    sheet.cells().forEach(cell -> cells.put(cell.code() + " " + cell.column(), cell));
    for (FormLine line : book.system().lines(form, book.year())) {
      page.row(19)
          .text("　".repeat(line.indent()) + line.label(), Face.TEXT)
          .text(line.line().measure(), Face.WORD)
          .text(line.line().row(), Face.WORD);
      for (Column column : columns) {
        cell(page, cells.get(line.code() + " " + column.key()));
      }
    }
  }

  private void cell(BookPage page, Coverage.@Nullable Cell cell) {
    if (cell == null) {
      page.text("—", Face.WORD.on(Tint.PANEL).in(Tint.MUTED));
      return;
    }
    page.text(book.count(cell), CoverageBook.face(cell.readers().size()));
    if (!cell.readers().isEmpty()) {
      page.noted(cell.readers().stream().map(book::line).collect(Collectors.joining("\n")));
    }
  }
}
