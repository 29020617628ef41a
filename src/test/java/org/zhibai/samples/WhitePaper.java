package org.zhibai.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.math.NumberUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.ReportingUnit;
import org.zhibai.report.Reproducible;
import org.zhibai.report.Templates;

/**
 * The white paper of 2023 as the city's workbook: the figures and growths it prints, as it prints
 * them, and nothing else. What it doesn't print stays blank.
 */
final class WhitePaper {
  private static final int YEAR = 2023;
  private static final String NOTICE =
      "本工作簿录自《宁波市2023年知识产权发展与保护状况》（公开发布），只录印出的数字，照原样；没有印出的留空。不是报送材料。";

  private final ReportSystem system;

  WhitePaper(ReportSystem system) {
    this.system = system;
  }

  /** The printed figures: line code, figure, growth, remark. */
  static List<Map<String, String>> printed() {
    return SampleTable.rows("white-paper.csv");
  }

  /** Writes the workbook into a folder. */
  void write(Path folder) throws IOException {
    ReportingUnit city = system.unit(system.city()).orElseThrow();
    Templates templates = new Templates(system);
    try (XSSFWorkbook workbook = templates.build(city, YEAR, 1)) {
      FormFiller filler = new FormFiller(workbook);
      for (Form form : system.forms(city, YEAR)) {
        for (FormLine line : system.lines(form, city, YEAR)) {
          withoutFormulas(filler, form, line);
        }
      }
      printed().forEach(row -> write(filler, row));
      label(workbook);
      Path file = folder.resolve(templates.fileName(city, YEAR, 1));
      Reproducible.write(workbook, LocalDate.of(YEAR, 12, 31), file);
    }
  }

  /** What a template works out isn't printed. */
  private static void withoutFormulas(FormFiller filler, Form form, FormLine line) {
    for (Column column : form.columns()) {
      Cell cell = filler.cell(form, line.code(), column.key());
      if (cell.getCellType() == CellType.FORMULA) {
        cell.removeFormula();
        cell.setBlank();
      }
    }
  }

  private void write(FormFiller filler, Map<String, String> row) {
    FormLine line = system.line(SampleTable.text(row, "代码")).orElseThrow();
    Form form =
        system.forms(YEAR).stream()
            .filter(each -> each.number().equals(line.line().form()))
            .findFirst()
            .orElseThrow();
    for (Column column : form.columns()) {
      String text = text(row, column.role());
      if (!text.isEmpty()) {
        write(filler.cell(form, line.code(), column.key()), text);
      }
    }
  }

  private static String text(Map<String, String> row, ColumnRole role) {
    return switch (role) {
      case CURRENT, CLOSING -> SampleTable.text(row, "数值");
      case GROWTH -> SampleTable.text(row, "同比");
      case REMARK -> SampleTable.text(row, "备注");
      default -> "";
    };
  }

  /** A bare number as a number with its decimals; whatever else is printed as text. */
  private static void write(Cell cell, String text) {
    if (NumberUtils.isParsable(text)) {
      new Styles(cell.getSheet().getWorkbook()).print(cell, new BigDecimal(text));
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private static void label(XSSFWorkbook workbook) {
    workbook.getProperties().getCoreProperties().setTitle("《宁波市2023年知识产权发展与保护状况》印出的数字");
    Sheet cover = workbook.getSheet(FormLabels.COVER);
    cover.createRow(cover.getLastRowNum() + 2).createCell(0).setCellValue(NOTICE);
  }
}
