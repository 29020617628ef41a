package org.zhibai.report;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.Texts;

/** Drop-downs and warnings over ranges of cells that hold one kind of thing. */
final class LedgerEntering {
  private static final int CREDIT_CODE_LENGTH = 18;

  private final XSSFSheet sheet;
  private final Texts texts;
  private final DataValidationHelper helper;

  LedgerEntering(XSSFSheet sheet, Texts texts) {
    this.sheet = sheet;
    this.texts = texts;
    this.helper = sheet.getDataValidationHelper();
  }

  /** Guards a column of a ledger. */
  void guard(LedgerColumn column, CellRangeAddress range) {
    switch (column.type()) {
      case CHOICE -> choice(range, column.header(), column.choices());
      case DATE -> date(range, column.header());
      case WHOLE ->
          warn(
              range,
              column.header(),
              helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
              texts.get("template.whole"));
      case NUMBER ->
          warn(
              range,
              column.header(),
              helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
              texts.get("template.decimal"));
      case CREDIT_CODE -> creditCode(range, column.header());
      case TEXT, CODE -> {}
    }
  }

  void date(CellRangeAddress range, String title) {
    DataValidationConstraint dates =
        helper.createDateConstraint(
            OperatorType.BETWEEN, "DATE(1950,1,1)", "DATE(2100,12,31)", "yyyy-mm-dd");
    warn(range, title, dates, texts.get("template.dates"));
  }

  private void choice(CellRangeAddress range, String title, List<String> choices) {
    if (!Boxes.holdList(choices)) {
      return;
    }
    DataValidation validation =
        warn(
            range,
            title,
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            texts.get("template.choose", String.join("、", choices)));
    validation.setSuppressDropDownArrow(true);
  }

  private void creditCode(CellRangeAddress range, String title) {
    String first =
        new CellReference(range.getFirstRow(), range.getFirstColumn(), false, false)
            .formatAsString();
    warn(
        range,
        title,
        helper.createCustomConstraint("LEN(" + first + ")=" + CREDIT_CODE_LENGTH),
        texts.get("template.credit"));
  }

  private DataValidation warn(
      CellRangeAddress range, String title, DataValidationConstraint constraint, String wanted) {
    DataValidation validation =
        helper.createValidation(
            constraint,
            new CellRangeAddressList(
                range.getFirstRow(),
                range.getLastRow(),
                range.getFirstColumn(),
                range.getLastColumn()));
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setEmptyCellAllowed(true);
    validation.createErrorBox(Boxes.title(title), Boxes.text(wanted));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
    return validation;
  }
}
