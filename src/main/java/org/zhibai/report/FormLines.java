package org.zhibai.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Relation;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.LineType;

/** The lines of a form: what is printed, typed in, worked out, and left out in each. */
final class FormLines {
  private static final double UPRIGHT_ROW = 21;
  private static final double ACROSS_ROW = 17;

  private final Draft draft;
  private final Form form;
  private final Pen pen;
  private final Entering entering;

  FormLines(Draft draft, Form form, Pen pen) {
    this.draft = draft;
    this.form = form;
    this.pen = pen;
    this.entering = new Entering(pen.sheet(), draft.texts);
  }

  /** Draws the lines up to the given column and returns the row after them. */
  int draw(int last) {
    List<FormLine> lines = draft.lines(form);
    for (int i = 0; i < lines.size(); i++) {
      int row = Draft.FIRST_LINE + i;
      FormLine line = lines.get(i);
      int bottom = i == lines.size() - 1 ? Look.BOTTOM : 0;
      names(line, row, bottom);
      for (Column column : form.columns()) {
        int at = Draft.column(form, column.key());
        Cell cell = figure(line, column, row, bottom | (at == last ? Look.RIGHT : 0));
        if (column.role() != ColumnRole.REMARK && !cell.getCellStyle().getLocked()) {
          entering.guard(line, row, at);
        }
      }
    }
    return Draft.FIRST_LINE + lines.size();
  }

  private void names(FormLine line, int row, int bottom) {
    String label = "　".repeat(line.indent()) + line.label();
    Look left = Look.text(Look.Type.TABLE, HorizontalAlignment.LEFT).edged(bottom | Look.LEFT);
    Look middle = Look.text(Look.Type.TABLE, HorizontalAlignment.CENTER).edged(bottom);
    Cell name = pen.cell(row, 0, label, left);
    pen.height(row, form.landscape() ? ACROSS_ROW : UPRIGHT_ROW);
    pen.heightFor(Pen.span(row, 0, 0), label, left);
    pen.cell(row, 1, line.line().measure(), middle);
    pen.cell(row, 2, line.line().row(), middle.formatted("@"));
    entering.comment(name, line.definition());
  }

  private Cell figure(FormLine line, Column column, int row, int edges) {
    int at = Draft.column(form, column.key());
    if (column.role() == ColumnRole.REMARK) {
      Look remark = Look.text(Look.Type.SMALL, HorizontalAlignment.LEFT);
      return pen.cell(row, at, remark.edged(edges).opened());
    }
    if (!line.columns().contains(column.key())) {
      Look closed = Look.text(Look.Type.TABLE, HorizontalAlignment.CENTER);
      return pen.cell(row, at, "—", closed.edged(edges).shaded(Look.Shade.CLOSED));
    }
    HorizontalAlignment align =
        line.line().type().inWords() ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
    Look look = Look.text(Look.Type.TABLE, align).formatted(format(line, column)).edged(edges);
    String formula = formula(line, column, row);
    if (formula.isEmpty()) {
      return pen.cell(row, at, look.opened());
    }
    Cell cell = pen.cell(row, at, look.shaded(Look.Shade.CALCULATED));
    cell.setCellFormula(formula);
    cell.setCellValue("");
    return cell;
  }

  private static String format(FormLine line, Column column) {
    if (column.role() == ColumnRole.GROWTH) {
      return "0.00";
    }
    if (line.line().type().inWords()) {
      return "@";
    }
    if (line.line().counting()) {
      return "#,##0";
    }
    return switch (line.line().type()) {
      case AVERAGE, SCORE -> "0.0";
      default -> line.line().measure().equals("%") ? "0.00" : "#,##0.00";
    };
  }

  /** The formula of a cell that the template works out; empty for a cell to be typed in. */
  private String formula(FormLine line, Column column, int row) {
    return column.role() == ColumnRole.GROWTH
        ? growth(line, row)
        : draft
            .system
            .calculation(line, column.key())
            .map(relation -> calculated(relation, column.key(), row))
            .orElse("");
  }

  /** Growth in per cent, or, between rates, in percentage points; blank while a figure is. */
  private String growth(FormLine line, int row) {
    String now = address(row, ColumnRole.CURRENT, ColumnRole.CLOSING);
    String before = address(row, ColumnRole.PRIOR, ColumnRole.OPENING);
    if (line.line().type() == LineType.RATE || line.line().measure().equals("%")) {
      return "IF(COUNT(%1$s,%2$s)=2,ROUND(%1$s-%2$s,2),\"\")".formatted(now, before);
    }
    return "IF(COUNT(%1$s,%2$s)=2,IF(%2$s=0,\"\",ROUND((%1$s/%2$s-1)*100,2)),\"\")"
        .formatted(now, before);
  }

  private String address(int row, ColumnRole role, ColumnRole otherwise) {
    List<Column> columns = form.columns();
    Column column =
        columns.stream()
            .filter(candidate -> candidate.role() == role || candidate.role() == otherwise)
            .findFirst()
            .orElseThrow();
    return Draft.address(form, row, column.key());
  }

  private String calculated(Relation relation, String own, int row) {
    if (relation.addsOwnColumns()) {
      List<String> parts =
          relation.numerator().stream()
              .map(term -> Draft.address(form, row, term.column()))
              .toList();
      String range = String.join(",", parts);
      return "IF(COUNT(%1$s)=0,\"\",SUM(%1$s))".formatted(range);
    }
    String column = relation.numerator().get(0).column();
    return draft
        .address(relation.numerator().get(0).code(), column.isEmpty() ? own : column)
        .map(source -> "IF(%1$s=\"\",\"\",%1$s)".formatted(source))
        .orElse("");
  }
}
