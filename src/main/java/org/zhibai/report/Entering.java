package org.zhibai.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Texts;

/**
 * What helps staff to type the right thing: drop-downs, warnings, a colour for what is obviously
 * wrong, the definition of a line. A warning can be overruled, as the forms also take {@code —} and
 * {@code …}.
 */
final class Entering {
  private final XSSFSheet sheet;
  private final Texts texts;
  private final DataValidationHelper helper;

  Entering(XSSFSheet sheet, Texts texts) {
    this.sheet = sheet;
    this.texts = texts;
    this.helper = sheet.getDataValidationHelper();
  }

  /** Guards one cell of a line. */
  void guard(FormLine line, int row, int column) {
    CellRangeAddress cell = new CellRangeAddress(row, row, column, column);
    if (Boxes.holdList(line.choices())) {
      add(line, cell, helper.createExplicitListConstraint(line.choices().toArray(String[]::new)));
      return;
    }
    if (line.line().type().inWords()) {
      return;
    }
    String at = new CellReference(row, column, false, false).formatAsString();
    String right =
        line.line().counting()
            ? "IF(ISNUMBER(%1$s),AND(%1$s>=0,%1$s=INT(%1$s)),OR(%1$s=\"—\",%1$s=\"…\"))"
            : "OR(ISNUMBER(%1$s),%1$s=\"—\",%1$s=\"…\")";
    add(line, cell, helper.createCustomConstraint(right.formatted(at)));
    colour(cell, "AND(NOT(ISBLANK(%1$s)),NOT(".formatted(at) + right.formatted(at) + "))");
  }

  private void add(FormLine line, CellRangeAddress cell, DataValidationConstraint constraint) {
    DataValidation validation =
        helper.createValidation(
            constraint,
            new CellRangeAddressList(
                cell.getFirstRow(),
                cell.getLastRow(),
                cell.getFirstColumn(),
                cell.getLastColumn()));
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(!line.choices().isEmpty());
    String wanted =
        !line.choices().isEmpty()
            ? texts.get("template.choose", String.join("、", line.choices()))
            : texts.get(line.line().counting() ? "template.whole" : "template.decimal");
    validation.createErrorBox(Boxes.title(line.line().name()), Boxes.text(wanted));
    validation.setShowErrorBox(true);
    if (!line.department().isEmpty()) {
      validation.createPromptBox(
          Boxes.title(line.line().name()),
          Boxes.text(texts.get("template.department", line.department(), line.line().measure())));
      validation.setShowPromptBox(true);
    }
    sheet.addValidationData(validation);
  }

  private void colour(CellRangeAddress cell, String formula) {
    var formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cell}, rule);
  }

  /** Puts a note on a cell; nothing when the text is empty. */
  void comment(Cell cell, String text) {
    if (text.isEmpty()) {
      return;
    }
    var drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 5);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 2 + Pen.halfWidths(text) / 50);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor(texts.get("template.author"));
    cell.setCellComment(comment);
  }
}
