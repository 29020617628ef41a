package org.zhibai.samples;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;

/** Writes figures into the forms of a workbook; cells are found by line code and column header. */
final class FormFiller {
  private static final int CODES = 2;
  private static final int FIRST_FIGURE = 3;

  private final Workbook workbook;
  private final Styles styles;

  FormFiller(Workbook workbook) {
    this.workbook = workbook;
    this.styles = new Styles(workbook);
  }

  /** Writes all cells of a line. */
  void fill(Form form, FormLine line, Entries entries) {
    for (Column column : form.columns()) {
      if (line.columns().contains(column.key())) {
        write(cell(form, line.code(), column.key()), entries.entry(line, column));
      }
    }
    String remark = entries.remark(line);
    if (!remark.isEmpty()) {
      cell(form, line.code(), "备注").setCellValue(remark);
    }
  }

  /** The cell of a line and column. */
  Cell cell(Form form, String code, String column) {
    int at = FIRST_FIGURE + form.columns().indexOf(form.column(column));
    return row(form, code).getCell(at);
  }

  /** The row of a line. */
  Row row(Form form, String code) {
    String wanted = code.substring(code.indexOf('.') + 1);
    for (Row row : sheet(form.number())) {
      Optional<Cell> cell = Optional.ofNullable(row.getCell(CODES));
      if (row.getRowNum() >= 8
          && cell.filter(each -> each.getCellType() == CellType.STRING)
              .filter(each -> each.getStringCellValue().equals(wanted))
              .isPresent()) {
        return row;
      }
    }
    throw new IllegalArgumentException("no line " + code + " in form " + form.number());
  }

  /** The sheet of a form or ledger. */
  Sheet sheet(String number) {
    for (Sheet sheet : workbook) {
      if (sheet.getSheetName().startsWith(number + " ")) {
        return sheet;
      }
    }
    throw new IllegalArgumentException("no sheet " + number);
  }

  /** A figure with its decimals, or words; a formula of the template keeps its formula. */
  private void write(Cell cell, Reported reported) {
    BigDecimal number = reported.number();
    if (number != null) {
      styles.print(cell, number);
      cell.setCellValue(number.doubleValue());
    } else {
      if (cell.getCellType() == CellType.FORMULA) {
        cell.removeFormula();
      }
      cell.setCellValue(reported.words());
    }
  }
}
