package org.zhibai.report;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.FormLine;

/**
 * One form: title, the block that says whose form it is, the table, and the footer. Only the lines
 * that the unit fills in are drawn.
 */
final class FormSheet {
  private static final int NAME_WIDTH = 34;
  private static final int MEASURE_WIDTH = 9;
  private static final int CODE_WIDTH = 6;
  private static final int ISSUER_WIDTH = 40;
  private static final int LINES_ON_A_PAGE = 40;
  private static final int HEADER = Draft.FIRST_LINE - 2;

  private final Draft draft;
  private final Form form;
  private final Pen pen;
  private final int last;

  FormSheet(Draft draft, Form form) {
    this.draft = draft;
    this.form = form;
    this.pen = new Pen(draft.workbook.createSheet(Draft.sheetName(form)), draft.looks);
    this.last = Draft.FIRST_FIGURE + form.columns().size() - 1;
  }

  void draw() {
    XSSFSheet sheet = pen.sheet();
    widths(sheet);
    head();
    header();
    FormLines lines = new FormLines(draft, form, pen);
    int end = lines.draw(last);
    int foot = new FormFoot(draft, form, pen).draw(end, last);
    Paper.setUp(sheet, form.landscape(), draft.texts);
    if (draft.lines(form).size() <= LINES_ON_A_PAGE) {
      Paper.onOnePage(sheet);
    }
    Paper.repeat(sheet, HEADER, HEADER + 1);
    Paper.area(sheet, foot, last);
    sheet.createFreezePane(Draft.FIRST_FIGURE, Draft.FIRST_LINE);
    Locks.form(sheet);
  }

  private void widths(XSSFSheet sheet) {
    sheet.setColumnWidth(0, NAME_WIDTH * 256);
    sheet.setColumnWidth(1, MEASURE_WIDTH * 256);
    sheet.setColumnWidth(2, CODE_WIDTH * 256);
    for (int i = 0; i < form.columns().size(); i++) {
      sheet.setColumnWidth(Draft.FIRST_FIGURE + i, form.columns().get(i).width() * 256);
    }
  }

  private void head() {
    Look title = Look.text(Look.Type.TITLE, HorizontalAlignment.CENTER);
    Look small = Look.text(Look.Type.SMALL, HorizontalAlignment.LEFT);
    pen.across(Pen.span(0, 0, last), spaced(form.name()), title);
    pen.height(0, 30);
    int issuer = issuerColumn();
    List<String> left =
        List.of(
            FormLabels.UNIT_CODE + "：" + draft.reporter.code(),
            FormLabels.AGENCY + "：" + draft.agency(),
            FormLabels.MEASURE + "：" + measures());
    List<String> right =
        List.of(
            draft.texts.get("template.number", draft.system.printedNumber(form)),
            draft.texts.get("template.issuer", draft.system.fact("制定机关")),
            draft.texts.get("template.approver", draft.system.fact("批准机关")),
            draft.texts.get("template.approval", draft.system.fact("批准文号")),
            draft.texts.get("template.valid", draft.system.fact("有效期至")));
    for (int i = 0; i < right.size(); i++) {
      pen.across(Pen.span(i + 1, issuer, last), right.get(i), small);
      pen.height(i + 1, 15);
    }
    int year = 4;
    for (int i = 0; i < left.size(); i++) {
      int row = i + (i + 1 < left.size() ? 1 : 3);
      pen.across(Pen.span(row, 0, issuer - 1), left.get(i), small);
    }
    Look period = Look.text(Look.Type.BODY, HorizontalAlignment.CENTER);
    pen.across(Pen.span(year, 0, issuer - 1), draft.texts.get("template.year", draft.year), period);
  }

  private void header() {
    List<String> marks = List.of("甲", "乙", "丙");
    List<String> headers = List.of(FormLabels.NAME, FormLabels.MEASURE, FormLabels.CODE);
    for (int column = 0; column <= last; column++) {
      boolean figure = column >= Draft.FIRST_FIGURE;
      Column shown = figure ? form.columns().get(column - Draft.FIRST_FIGURE) : null;
      int sides = sides(column);
      Look look = Look.text(Look.Type.HEADER, HorizontalAlignment.CENTER);
      pen.cell(
          HEADER,
          column,
          shown == null ? headers.get(column) : shown.header(),
          look.edged(sides | Look.TOP));
      Look mark = Look.text(Look.Type.SMALL, HorizontalAlignment.CENTER);
      pen.cell(
          HEADER + 1, column, shown == null ? marks.get(column) : shown.mark(), mark.edged(sides));
    }
    pen.height(HEADER, 28);
    pen.height(HEADER + 1, 15);
  }

  private int sides(int column) {
    return (column == 0 ? Look.LEFT : 0) | (column == last ? Look.RIGHT : 0);
  }

  /** Where the block of issuing bodies begins, so that the longest of them fits. */
  private int issuerColumn() {
    int column = last;
    int width = 0;
    while (column > 1 && width < ISSUER_WIDTH) {
      width += pen.sheet().getColumnWidth(column) / 256;
      column--;
    }
    return column + 1;
  }

  /** The lines' units of measure when they are few, else where to find them. */
  private String measures() {
    List<String> measures =
        draft.lines(form).stream()
            .filter(line -> !line.line().type().inWords())
            .map(FormLine::line)
            .map(line -> line.measure())
            .distinct()
            .toList();
    return measures.size() <= 4 ? String.join("、", measures) : draft.texts.get("template.measures");
  }

  /** A title with its characters set apart, as forms print it. */
  static String spaced(String title) {
    return title.length() > 10 ? title : StringUtils.join(title.split(""), ' ');
  }
}
