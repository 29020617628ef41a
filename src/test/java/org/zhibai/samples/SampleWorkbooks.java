package org.zhibai.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.report.Reproducible;
import org.zhibai.report.Templates;

/**
 * Writes what units report into their templates, and says on each workbook that it is synthetic.
 */
final class SampleWorkbooks {
  /** What stands on the cover of each sample. */
  static final String NOTICE =
      "合成数据：本工作簿由程序生成，不是任何单位的真实报送材料；各单位合计与宁波市公开发布的全市数一致，" + "分区数据、台账中的单位、代码、编号均为虚构。";

  private final World world;
  private final ReportSystem system;
  private final Templates templates;

  SampleWorkbooks(World world) {
    this.world = world;
    this.system = world.system();
    this.templates = new Templates(system);
  }

  /** A unit's filled-in workbook in memory, without the ledgers that are streamed. */
  XSSFWorkbook fill(ReportingUnit unit, int year) {
    return fill(unit, year, 1);
  }

  /** The same as a resubmission of a higher version. */
  XSSFWorkbook fill(ReportingUnit unit, int year, int version) {
    XSSFWorkbook workbook = templates.build(unit, year, version);
    FormFiller filler = new FormFiller(workbook);
    Entries entries = new Entries(world, unit, year);
    for (Form form : system.forms(unit, year)) {
      for (FormLine line : system.lines(form, unit, year)) {
        filler.fill(form, line, entries);
      }
    }
    for (LedgerForm ledger : system.ledgers(unit, year)) {
      if (!streamed(ledger)) {
        List<org.zhibai.samples.Row> rows = world.rows(ledger.number(), unit, year);
        new LedgerFiller(ledger, filler.sheet(ledger.number())).fill(rows);
      }
    }
    label(workbook, unit.name(), year);
    sign(workbook, signedOn(unit, year));
    return workbook;
  }

  /** A unit's workbook with nothing but a signed cover. */
  XSSFWorkbook blank(ReportingUnit unit, int year) {
    XSSFWorkbook workbook = templates.build(unit, year, 1);
    label(workbook, unit.name(), year);
    sign(workbook, signedOn(unit, year));
    return workbook;
  }

  /** Writes a filled-in workbook, with the ledgers that are streamed. */
  void write(XSSFWorkbook workbook, ReportingUnit unit, int year, Path file) throws IOException {
    LocalDate day = LocalDate.of(year, 12, 31);
    List<LedgerForm> streamed =
        system.ledgers(unit, year).stream().filter(SampleWorkbooks::streamed).toList();
    if (streamed.isEmpty()) {
      Reproducible.write(workbook, day, file);
      return;
    }
    FormFiller filler = new FormFiller(workbook);
    streamed.forEach(ledger -> LedgerFiller.clear(filler.sheet(ledger.number())));
    try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, 500, false, true)) {
      for (LedgerForm ledger : streamed) {
        Sheet sheet = new FormFiller(streaming).sheet(ledger.number());
        new LedgerFiller(ledger, sheet).fill(world.rows(ledger.number(), unit, year));
      }
      Reproducible.write(streaming, day, file);
    }
  }

  /** The name of a unit's workbook. */
  String fileName(ReportingUnit unit, int year, int version) {
    return templates.fileName(unit, year, version);
  }

  /** Says on the cover and in the properties that the workbook is synthetic. */
  static void label(XSSFWorkbook workbook, String unit, int year) {
    workbook.getProperties().getCoreProperties().setTitle("合成数据：" + unit + year + "年知识产权统计报表（样例）");
    Sheet cover = workbook.getSheet(FormLabels.COVER);
    cover.createRow(cover.getLastRowNum() + 2).createCell(0).setCellValue(NOTICE);
  }

  /** The day on which a unit hands in. */
  private static LocalDate signedOn(ReportingUnit unit, int year) {
    return LocalDate.of(year + 1, 1, Noise.whole(8, 26, "报出", unit.code(), year));
  }

  private static void sign(XSSFWorkbook workbook, LocalDate day) {
    signature(workbook, "单位负责人").setCellValue("（合成）负责人A");
    signature(workbook, "统计负责人").setCellValue("（合成）统计负责人B");
    signature(workbook, "填表人").setCellValue("（合成）填表人C");
    signature(workbook, "联系电话").setCellValue("0574-00000000");
    signature(workbook, FormLabels.REPORTED_ON).setCellValue(day);
  }

  /** The cell of the cover in which a field is filled in. */
  static Cell signature(XSSFWorkbook workbook, String label) {
    for (Row row : workbook.getSheet(FormLabels.COVER)) {
      for (Cell cell : row) {
        if (cell.toString().equals(label)) {
          return row.getCell(cell.getColumnIndex() + 1);
        }
      }
    }
    throw new IllegalArgumentException("the cover has no field " + label);
  }

  /** The list of high-value patents is too long to hold. */
  private static boolean streamed(LedgerForm ledger) {
    return ledger.number().equals("T4");
  }
}
