package org.zhibai.samples;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.ReportSystem;

/** A unit's workbook on the desk of someone who changes cells in it. */
final class Desk {
  private final XSSFWorkbook workbook;
  private final ReportSystem system;
  private final int year;
  private final FormFiller filler;
  private final Styles styles;

  Desk(XSSFWorkbook workbook, ReportSystem system, int year) {
    this.workbook = workbook;
    this.system = system;
    this.year = year;
    this.filler = new FormFiller(workbook);
    this.styles = new Styles(workbook);
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /** The sheet of a form or ledger. */
  Sheet sheet(String number) {
    return filler.sheet(number);
  }

  /** The cell of a line and column. */
  Cell cell(String code, String column) {
    return filler.cell(form(code), code, column);
  }

  /** The cell that holds a line's code. */
  Cell code(String code) {
    return filler.row(form(code), code).getCell(2);
  }

  /** Types a figure; what the template works out of it follows, as it does in a spreadsheet. */
  Cell type(String code, String column, String figure) {
    Cell cell = cell(code, column);
    BigDecimal number = new BigDecimal(figure);
    if (cell.getCellType() == CellType.FORMULA) {
      cell.removeFormula();
    }
    styles.print(cell, number);
    cell.setCellValue(number.doubleValue());
    recalculate(cell.getRow());
    return cell;
  }

  /** Types words where a figure stood. */
  Cell write(String code, String column, String words) {
    Cell cell = cell(code, column);
    cell.setCellValue(words);
    recalculate(cell.getRow());
    return cell;
  }

  /** Empties a cell. */
  Cell empty(String code, String column) {
    Cell cell = cell(code, column);
    cell.setBlank();
    recalculate(cell.getRow());
    return cell;
  }

  /** The cell of a ledger's n-th record, from 0. */
  Cell record(String ledger, int n, String column) {
    Row row = sheet(ledger).getRow(LedgerFiller.FIRST_ROW + n);
    return row.getCell(at(ledger, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** How many records a ledger has. */
  int records(String ledger) {
    int n = 0;
    while (sheet(ledger).getRow(LedgerFiller.FIRST_ROW + n) != null
        && record(ledger, n, "序号").getCellType() == CellType.NUMERIC) {
      n++;
    }
    return n;
  }

  /**
   * The first record at or after {@code from} that is as wanted.
   *
   * @param wanted tells of a record's number whether it is
   */
  int find(String ledger, int from, Predicate<Integer> wanted) {
    for (int n = from; n < records(ledger); n++) {
      if (wanted.test(n)) {
        return n;
      }
    }
    throw new IllegalArgumentException("no such record in " + ledger);
  }

  /** The text of a record's cell; empty when blank. */
  String text(String ledger, int n, String column) {
    return record(ledger, n, column).toString();
  }

  private int at(String ledger, String column) {
    LedgerForm form =
        system.ledgers(year).stream()
            .filter(each -> each.number().equals(ledger))
            .findFirst()
            .orElseThrow();
    return form.columns().stream().map(LedgerColumn::key).toList().indexOf(column);
  }

  private Form form(String code) {
    FormLine line = system.line(code).orElseThrow();
    return system.forms(year).stream()
        .filter(each -> each.number().equals(line.line().form()))
        .findFirst()
        .orElseThrow();
  }

  private void recalculate(Row row) {
    var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.FORMULA) {
        evaluator.evaluateFormulaCell(cell);
      }
    }
  }
}
