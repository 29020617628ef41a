package org.zhibai.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;

/** What stands below a form's table: who signs, the notes, the audit relations. */
final class FormFoot {
  private static final Look SMALL = Look.text(Look.Type.SMALL, HorizontalAlignment.LEFT);

  private final Draft draft;
  private final Form form;
  private final Pen pen;

  FormFoot(Draft draft, Form form, Pen pen) {
    this.draft = draft;
    this.form = form;
    this.pen = pen;
  }

  /** Draws the footer from a row on and returns its last row. */
  int draw(int row, int last) {
    signatures(Pen.span(row, 0, last));
    int next = note(Pen.span(row + 1, 0, last), notes());
    String relations = relations();
    return relations.isEmpty() ? next - 1 : note(Pen.span(next, 0, last), relations) - 1;
  }

  /** Repeats what the cover says, so that it is typed once. */
  private void signatures(CellRangeAddress range) {
    List<String> parts = new ArrayList<>();
    for (String label : FormLabels.SIGNATURES) {
      String cell = CoverSheet.addressOf(draft, label);
      String given =
          label.equals(FormLabels.REPORTED_ON)
              ? "TEXT(%s,\"%s\")".formatted(cell, draft.texts.get("template.date"))
              : cell;
      String blank = label.equals(FormLabels.REPORTED_ON) ? "20　　年　月　日" : "　　　　";
      parts.add("\"%s：\"&IF(%s=\"\",\"%s\",%s)".formatted(label, cell, blank, given));
    }
    XSSFCell cell = pen.across(range, "", SMALL);
    cell.setCellFormula(String.join("&\"　　\"&", parts));
    cell.setCellValue(draft.texts.get("template.signatures"));
    pen.height(range.getFirstRow(), 22);
  }

  private String notes() {
    List<String> notes = new ArrayList<>();
    notes.add(draft.texts.get("template.reporter", draft.agency()));
    if (!form.note().isEmpty()) {
      notes.add(form.note());
    }
    String due = draft.system.fact("报送说明");
    if (!due.isEmpty()) {
      notes.add(due);
    }
    StringBuilder text = new StringBuilder(draft.texts.get("template.notes"));
    for (int i = 0; i < notes.size(); i++) {
      text.append(i + 1).append('.').append(notes.get(i)).append('　');
    }
    return text.toString().strip();
  }

  private String relations() {
    List<String> relations = new Footnotes(draft, form).relations();
    if (relations.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(draft.texts.get("template.relations"));
    for (int i = 0; i < relations.size(); i++) {
      text.append('（').append(i + 1).append('）').append(relations.get(i)).append('　');
    }
    return text.toString().strip();
  }

  private int note(CellRangeAddress range, String text) {
    pen.across(range, text, SMALL);
    pen.heightFor(range, text, SMALL);
    return range.getFirstRow() + 1;
  }
}
