package org.zhibai.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;
import org.zhibai.report.Templates;

/**
 * The court's workbook, filled in: form 06 with the lines 06.01 to 06.08 in the rows 9 to 16, the
 * figures in the columns D (本年), E (上年同期), F (同比) and G (备注).
 */
final class CourtWorkbook {
  static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));
  static final String NAME = "NBIP-2023-D-FY-01.xlsx";

  private final XSSFWorkbook workbook;

  private CourtWorkbook() {
    workbook = new Templates(SYSTEM).build(SYSTEM.unit("D-FY").orElseThrow(), 2023, 1);
    for (int row = 9; row <= 16; row++) {
      set("D" + row, 100 + row);
      set("E" + row, 90 + row);
    }
  }

  /** The sheet of form 06. */
  XSSFSheet sheet() {
    return workbook.getSheet("06 司法保护");
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Cell cell(String ref) {
    CellReference at = new CellReference(ref);
    Row row = sheet().getRow(at.getRow());
    row = row == null ? sheet().createRow(at.getRow()) : row;
    return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  CourtWorkbook set(String ref, double value) {
    cell(ref).setCellValue(value);
    return this;
  }

  CourtWorkbook set(String ref, String value) {
    cell(ref).setCellValue(value);
    return this;
  }

  /** Writes a cell of the cover, such as D5 of the version. */
  CourtWorkbook cover(String ref, String value) {
    CellReference at = new CellReference(ref);
    workbook.getSheet("封面").getRow(at.getRow()).getCell(at.getCol()).setCellValue(value);
    return this;
  }

  CourtWorkbook formula(String ref, String formula) {
    cell(ref).setCellFormula(formula);
    return this;
  }

  /** Adds a copy of form 06 that prints the number of another form, by which it is also called. */
  CourtWorkbook copyForm(String number) {
    var copy = workbook.cloneSheet(workbook.getSheetIndex(sheet()), number);
    for (Row row : copy) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          cell.setCellValue(cell.getStringCellValue().replace("甬知统年06表", "甬知统年" + number + "表"));
        }
      }
    }
    return this;
  }

  /** Merges cells as spreadsheet programs do: all but the first lose what they hold. */
  CourtWorkbook merge(String region) {
    CellRangeAddress area = CellRangeAddress.valueOf(region);
    for (CellAddress at : area) {
      if (at.getRow() != area.getFirstRow() || at.getColumn() != area.getFirstColumn()) {
        cell(at.formatAsString()).setBlank();
      }
    }
    sheet().addMergedRegion(area);
    return this;
  }

  /** Gives a cell a number format. */
  CourtWorkbook format(String ref, String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell(ref).setCellStyle(style);
    return this;
  }

  /** A filled-in workbook after an edit, written to a folder. */
  static Path write(Path folder, String name, Consumer<CourtWorkbook> edit) {
    CourtWorkbook court = new CourtWorkbook();
    edit.accept(court);
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      court.workbook.write(out);
      court.workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** What intake makes of paths. */
  static Received read(Path... paths) {
    return new Intake(SYSTEM, Locale.CHINESE).read(List.of(paths), Progress.NONE);
  }

  /** What intake makes of the workbook after an edit. */
  static Submission edited(Path folder, Consumer<CourtWorkbook> edit) {
    Received received = read(write(folder, NAME, edit));
    if (!received.unread().isEmpty()) {
      throw new AssertionError(received.unread().toString());
    }
    return received.submissions().get(0);
  }
}
