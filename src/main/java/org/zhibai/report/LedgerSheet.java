package org.zhibai.report;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;

/** One ledger: a title, a header row, and room for as many rows as there are. */
final class LedgerSheet {
  private static final int HEADER = 3;
  private static final int FIRST_ROW = HEADER + 1;
  private static final int PRINTED_ROWS = 20;
  private static final int LAST_GUARDED_ROW = 199_999;

  private final Draft draft;
  private final LedgerForm ledger;
  private final Pen pen;
  private final int last;

  LedgerSheet(Draft draft, LedgerForm ledger) {
    this.draft = draft;
    this.ledger = ledger;
    this.pen = new Pen(draft.workbook.createSheet(Draft.sheetName(ledger)), draft.looks);
    this.last = ledger.columns().size() - 1;
  }

  void draw() {
    XSSFSheet sheet = pen.sheet();
    columns(sheet);
    head();
    rows();
    sheet.createFreezePane(2, FIRST_ROW);
    sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + PRINTED_ROWS, 0, last));
    Paper.setUp(sheet, true, draft.texts);
    Paper.repeat(sheet, HEADER, HEADER);
    Locks.ledger(sheet);
  }

  private void columns(XSSFSheet sheet) {
    LedgerEntering entering = new LedgerEntering(sheet, draft.texts);
    for (int i = 0; i <= last; i++) {
      LedgerColumn column = ledger.columns().get(i);
      sheet.setColumnWidth(i, width(column) * 256);
      sheet.setDefaultColumnStyle(i, draft.looks.style(cell(column)));
      entering.guard(column, new CellRangeAddress(FIRST_ROW, LAST_GUARDED_ROW, i, i));
    }
  }

  private void head() {
    Look title = Look.text(Look.Type.TITLE, HorizontalAlignment.CENTER);
    Look small = Look.text(Look.Type.SMALL, HorizontalAlignment.LEFT);
    Look right = Look.text(Look.Type.SMALL, HorizontalAlignment.RIGHT);
    pen.across(Pen.span(0, 0, last), FormSheet.spaced(ledger.name()), title);
    pen.height(0, 30);
    int middle = last / 2;
    List<String> lefts =
        List.of(
            FormLabels.UNIT_CODE + "：" + draft.reporter.code(),
            FormLabels.AGENCY + "：" + draft.agency());
    List<String> rights =
        List.of(
            draft.texts.get("template.number", printedNumber()),
            draft.texts.get("template.year", draft.year)
                + "　　"
                + draft.texts.get("template.required"));
    for (int i = 0; i < lefts.size(); i++) {
      pen.across(Pen.span(i + 1, 0, middle), lefts.get(i), small);
      pen.across(Pen.span(i + 1, middle + 1, last), rights.get(i), right);
      pen.height(i + 1, 16);
    }
  }

  private String printedNumber() {
    return draft.system.fact("表号").replace("{表}", ledger.number());
  }

  private void rows() {
    pen.height(HEADER, 20);
    for (int i = 0; i <= last; i++) {
      LedgerColumn column = ledger.columns().get(i);
      int sides = (i == 0 ? Look.LEFT : 0) | (i == last ? Look.RIGHT : 0);
      Look header =
          Look.text(Look.Type.HEADER, HorizontalAlignment.CENTER)
              .shaded(column.required() ? Look.Shade.REQUIRED : Look.Shade.HEADER)
              .edged(sides | Look.TOP);
      pen.cell(HEADER, i, column.header(), header);
      pen.heightFor(Pen.span(HEADER, i, i), column.header(), header);
      for (int row = FIRST_ROW; row < FIRST_ROW + PRINTED_ROWS; row++) {
        int bottom = row == FIRST_ROW + PRINTED_ROWS - 1 ? Look.BOTTOM : 0;
        pen.cell(row, i, cell(column).edged(sides | bottom));
        pen.height(row, 22);
      }
    }
  }

  private static Look cell(LedgerColumn column) {
    return switch (column.type()) {
      case WHOLE -> look(HorizontalAlignment.RIGHT, "0");
      case NUMBER -> look(HorizontalAlignment.RIGHT, "#,##0.00");
      case DATE -> look(HorizontalAlignment.CENTER, "yyyy-mm-dd");
      case CHOICE, CODE, CREDIT_CODE -> look(HorizontalAlignment.CENTER, "@");
      case TEXT -> look(HorizontalAlignment.LEFT, "@");
    };
  }

  private static Look look(HorizontalAlignment align, String format) {
    return Look.text(Look.Type.SMALL, align).formatted(format).opened();
  }

  private static int width(LedgerColumn column) {
    return switch (column.type()) {
      case CREDIT_CODE -> 20;
      case DATE -> 11;
      case WHOLE -> 7;
      case NUMBER -> 10;
      case CHOICE -> 4 + column.choices().stream().mapToInt(Pen::halfWidths).max().orElse(4);
      case CODE -> 8;
      case TEXT -> column.required() ? 20 : 14;
    };
  }
}
