package org.zhibai.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.LedgerForm;
import org.zhibai.model.Listing;
import org.zhibai.model.ReportingUnit;

/** The first sheet: whose workbook it is, who signs for it, and what it holds. */
final class CoverSheet {
  private static final int LAST = 3;
  private static final int FACTS = 3;
  private static final int SIGNATURES = FACTS + 5;
  private static final int CONTENTS = SIGNATURES + 4;
  private static final double ROW = 24;
  private static final Look LABEL =
      Look.text(Look.Type.HEADER, HorizontalAlignment.CENTER).shaded(Look.Shade.HEADER);
  private static final Look VALUE = Look.text(Look.Type.BODY, HorizontalAlignment.CENTER);
  private static final Look TEXT = Look.text(Look.Type.BODY, HorizontalAlignment.LEFT);

  private final Draft draft;
  private final Pen pen;

  CoverSheet(Draft draft) {
    this.draft = draft;
    this.pen = new Pen(draft.workbook.createSheet(FormLabels.COVER), draft.looks);
  }

  void draw() {
    int[] widths = {16, 30, 16, 30};
    for (int i = 0; i < widths.length; i++) {
      pen.sheet().setColumnWidth(i, widths[i] * 256);
    }
    title();
    facts();
    signatures();
    int end = notes(contents(CONTENTS));
    Paper.setUp(pen.sheet(), false, draft.texts);
    Paper.area(pen.sheet(), end, LAST);
    Locks.form(pen.sheet());
  }

  /** Address with sheet of the cell in which a signature field is filled in. */
  static String addressOf(Draft draft, String label) {
    int index = FormLabels.SIGNATURES.indexOf(label);
    CellReference cell =
        new CellReference(
            FormLabels.COVER, signatureRow(index), signatureColumn(index), true, true);
    return cell.formatAsString();
  }

  private static int signatureRow(int index) {
    return SIGNATURES + index / 2;
  }

  private static int signatureColumn(int index) {
    return index % 2 * 2 + 1;
  }

  private void title() {
    Look name = Look.text(Look.Type.COVER, HorizontalAlignment.CENTER);
    Look period = Look.text(Look.Type.SUBTITLE, HorizontalAlignment.CENTER);
    pen.across(Pen.span(0, 0, LAST), draft.system.fact("名称"), name);
    pen.height(0, 66);
    pen.across(Pen.span(1, 0, LAST), draft.texts.get("template.subtitle", draft.year), period);
    pen.height(1, 30);
  }

  private void facts() {
    String year = draft.texts.get("template.year", draft.year);
    pair(FACTS, 0, "填报单位", draft.reporter.name());
    pair(FACTS, 2, "单位代码", draft.reporter.code());
    pair(FACTS + 1, 0, FormLabels.PERIOD, year);
    pair(FACTS + 1, 2, "报送版本", draft.printedVersion());
    pair(FACTS + 2, 0, FormLabels.TEMPLATE_VERSION, draft.system.fact("模板版本"));
    pair(FACTS + 2, 2, "综合机关", draft.agency());
    pen.cell(FACTS + 3, 0, "填报口径", LABEL.edged(Look.LEFT | Look.BOTTOM));
    String scope = scope();
    Look look = TEXT.edged(Look.BOTTOM | Look.RIGHT);
    pen.across(Pen.span(FACTS + 3, 1, LAST), scope, look);
    pen.height(FACTS + 3, ROW);
    pen.heightFor(Pen.span(FACTS + 3, 1, LAST), scope, look);
  }

  private void pair(int row, int column, String label, String value) {
    int edges = (row == FACTS ? Look.TOP : 0) | (column == 0 ? Look.LEFT : 0);
    int right = (row == FACTS ? Look.TOP : 0) | (column == 2 ? Look.RIGHT : 0);
    pen.height(row, ROW);
    pen.cell(row, column, label, LABEL.edged(edges));
    pen.cell(row, column + 1, value, VALUE.formatted("@").edged(right));
    pen.heightFor(Pen.span(row, column + 1, column + 1), value, VALUE);
  }

  /** With or without the functional zones: what the unit must know before it counts. */
  private String scope() {
    if (draft.reporter.group().equals(ReportingUnit.ZONE)) {
      String parent =
          draft.system.unit(draft.reporter.parent()).map(ReportingUnit::name).orElse("");
      return draft.texts.get("template.scope.zone", parent);
    }
    List<String> zones =
        draft.system.units().stream()
            .filter(unit -> unit.group().equals(ReportingUnit.ZONE))
            .filter(unit -> unit.parent().equals(draft.reporter.code()))
            .map(ReportingUnit::name)
            .toList();
    if (!zones.isEmpty()) {
      return draft.texts.get("template.scope.zones", Listing.of(zones));
    }
    return draft.reporter.note().isEmpty()
        ? draft.texts.get("template.scope")
        : draft.reporter.note();
  }

  private void signatures() {
    List<String> labels = FormLabels.SIGNATURES;
    int lastRow = signatureRow(labels.size() - 1);
    for (int i = 0; i <= (lastRow - SIGNATURES) * 2 + 1; i++) {
      int row = signatureRow(i);
      int column = signatureColumn(i);
      int edges = (row == SIGNATURES ? Look.TOP : 0) | (row == lastRow ? Look.BOTTOM : 0);
      boolean real = i < labels.size();
      String label = real ? labels.get(i) : draft.texts.get("template.seal");
      pen.height(row, ROW + 4);
      pen.cell(row, column - 1, label, LABEL.edged(edges | (column == 1 ? Look.LEFT : 0)));
      Look value = VALUE.formatted(label.equals(FormLabels.REPORTED_ON) ? "yyyy-mm-dd" : "@");
      Look edged = value.edged(edges | (column == 3 ? Look.RIGHT : 0));
      pen.cell(row, column, real ? edged.opened() : edged);
      if (label.equals(FormLabels.REPORTED_ON)) {
        new LedgerEntering(pen.sheet(), draft.texts).date(Pen.span(row, column, column), label);
      }
    }
  }

  private int contents(int first) {
    int row = first;
    header(row++);
    List<Form> forms = draft.forms();
    List<LedgerForm> ledgers = draft.ledgers();
    int lastRow = row + forms.size() + ledgers.size() - 1;
    for (Form form : forms) {
      String count = draft.texts.get("template.lines", draft.lines(form).size());
      entry(row, draft.system.printedNumber(form), Draft.sheetName(form), row == lastRow);
      pen.cell(row, LAST, count, VALUE.edged(Look.RIGHT | (row == lastRow ? Look.BOTTOM : 0)));
      row++;
    }
    for (LedgerForm ledger : ledgers) {
      String count = draft.texts.get("template.columns", ledger.columns().size());
      entry(row, ledger.number(), Draft.sheetName(ledger), row == lastRow);
      pen.cell(row, LAST, count, VALUE.edged(Look.RIGHT | (row == lastRow ? Look.BOTTOM : 0)));
      row++;
    }
    return row;
  }

  private void header(int row) {
    pen.cell(row, 0, "表号", LABEL.edged(Look.TOP | Look.LEFT));
    pen.across(Pen.span(row, 1, 2), draft.texts.get("template.sheet"), LABEL.edged(Look.TOP));
    pen.cell(row, LAST, draft.texts.get("template.size"), LABEL.edged(Look.TOP | Look.RIGHT));
    pen.height(row, 20);
  }

  private void entry(int row, String number, String sheet, boolean isLast) {
    int edges = isLast ? Look.BOTTOM : 0;
    pen.cell(row, 0, number, VALUE.edged(edges | Look.LEFT));
    Look link = Look.text(Look.Type.LINK, HorizontalAlignment.LEFT).edged(edges);
    XSSFCell cell = pen.across(Pen.span(row, 1, 2), sheet, link);
    XSSFHyperlink target =
        draft.workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    target.setAddress(Draft.linkTo(sheet));
    cell.setHyperlink(target);
    pen.height(row, 18);
  }

  private int notes(int row) {
    String text = draft.texts.get("template.instructions", draft.system.fact("报送说明"));
    Look small = Look.text(Look.Type.SMALL, HorizontalAlignment.LEFT);
    pen.across(Pen.span(row + 1, 0, LAST), text, small);
    pen.heightFor(Pen.span(row + 1, 0, LAST), text, small);
    return row + 1;
  }
}
