package org.zhibai.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.zhibai.forms.LedgerForm;

/** Writes rows into a ledger's sheet below its header. */
final class LedgerFiller {
  /** Zero-based row of a ledger's first record. */
  static final int FIRST_ROW = 4;

  private final LedgerForm ledger;
  private final Sheet sheet;
  private final List<CellStyle> styles;

  LedgerFiller(LedgerForm ledger, Sheet sheet) {
    this.ledger = ledger;
    this.sheet = sheet;
    this.styles =
        IntStream.range(0, ledger.columns().size()).mapToObj(sheet::getColumnStyle).toList();
  }

  /** Takes away the blank rows that the template prints, so that rows can be streamed. */
  static void clear(Sheet sheet) {
    for (int i = sheet.getLastRowNum(); i >= FIRST_ROW; i--) {
      if (sheet.getRow(i) != null) {
        sheet.removeRow(sheet.getRow(i));
      }
    }
  }

  void fill(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      write(i, rows.get(i));
    }
  }

  /** Writes the n-th record. */
  void write(int n, Row record) {
    org.apache.poi.ss.usermodel.Row row = sheet.getRow(FIRST_ROW + n);
    if (row == null) {
      row = sheet.createRow(FIRST_ROW + n);
    }
    for (int i = 0; i < ledger.columns().size(); i++) {
      String key = ledger.columns().get(i).key();
      Object value = key.equals("序号") ? BigDecimal.valueOf(n + 1) : record.cell(key);
      if (value != null && !value.equals("")) {
        Cell cell = row.getCell(i);
        if (cell == null) {
          cell = row.createCell(i);
          cell.setCellStyle(styles.get(i));
        }
        write(cell, value);
      }
    }
  }

  private static void write(Cell cell, Object value) {
    if (value instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
