package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.AuditFormula;
import org.zhibai.model.Texts;

/** Writes the audit formulas of a pack as the table that reviewers know (审核关系表). */
public final class FormulasWorkbook {
  private static final List<String> HEADER =
      List.of(
          "formulas.no",
          "formulas.formula",
          "formulas.meaning",
          "formulas.note",
          "formulas.type",
          "formulas.kind",
          "formulas.basis",
          "formulas.rule");
  private static final double[] WIDTHS = {6, 40, 44, 38, 10, 9, 34, 24};
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
  private static final int WIDTH_UNIT = 256;
  private static final double LINE = 1.5;
  private static final double MARGIN = 8;
  private static final double LEAST = 24;
  private static final double HIGHEST = 409;
  private static final Face TEXT = Face.TEXT.sized(9);

  private final ReportSystem system;
  private final Texts texts;
  private final Faces faces;
  private final XSSFSheet sheet;

  private FormulasWorkbook(ReportSystem system, Locale language, XSSFWorkbook workbook) {
    this.system = system;
    this.texts = Texts.of(FormulasWorkbook.class, language);
    this.faces = new Faces(workbook);
    this.sheet = workbook.createSheet(texts.get("formulas.sheet"));
  }

  /**
   * Writes the table, whole or not at all; the same formulas give the same bytes.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public static void write(
      ReportSystem system, List<AuditFormula> formulas, Locale language, Path out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new FormulasWorkbook(system, language, workbook).draw(formulas);
      Reproducible.write(workbook, DAY, out);
    }
  }

  private void draw(List<AuditFormula> formulas) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, (int) (WIDTHS[i] * WIDTH_UNIT));
    }
    Paper.setUp(sheet, true, texts);
    title(0, texts.get("formulas.title", system.fact("名称")), Face.TITLE, 34);
    title(1, texts.get("formulas.guide", formulas.size()), Face.ASIDE, 18);
    header();
    for (AuditFormula formula : formulas) {
      row(formula);
    }
    sheet.createFreezePane(2, 3);
    sheet.setAutoFilter(
        new CellRangeAddress(2, Math.max(2, sheet.getLastRowNum()), 0, WIDTHS.length - 1));
    Paper.repeat(sheet, 2, 2);
    Paper.area(sheet, sheet.getLastRowNum(), WIDTHS.length - 1);
  }

  private void title(int index, String text, Face face, double height) {
    XSSFRow row = sheet.createRow(index);
    row.setHeightInPoints((float) height);
    put(row, 0, text, face);
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, WIDTHS.length - 1));
  }

  private void header() {
    XSSFRow row = sheet.createRow(2);
    row.setHeightInPoints(28);
    for (int i = 0; i < WIDTHS.length; i++) {
      put(row, i, texts.get(HEADER.get(i)), Face.HEADER);
    }
  }

  private void row(AuditFormula formula) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    XSSFCell number = row.createCell(0);
    number.setCellValue(row.getRowNum() - 2);
    number.setCellStyle(faces.style(Face.WORD.sized(9).number("0").centred()));
    List<String> cells =
        List.of(
            formula.formula(),
            formula.meaning(),
            formula.note(),
            texts.get("severity." + formula.severity()),
            texts.get("kind." + formula.kind()),
            formula.basis(),
            formula.rule());
    List<Face> looks =
        List.of(
            TEXT,
            TEXT,
            TEXT.in(Tint.MUTED),
            TEXT.centred().in(Tint.of(formula.severity())).bolder(),
            TEXT.centred(),
            TEXT.in(Tint.MUTED),
            TEXT.sized(8).in(Tint.MUTED));
    double height = LEAST;
    for (int i = 0; i < cells.size(); i++) {
      put(row, i + 1, cells.get(i), looks.get(i));
      int lines = CellText.lines(cells.get(i), WIDTHS[i + 1] - 1, looks.get(i).size());
      height = Math.max(height, lines * looks.get(i).size() * LINE + MARGIN);
    }
    row.setHeightInPoints((float) Math.min(HIGHEST, height));
  }

  /** Text, whatever it looks like. */
  private void put(XSSFRow row, int column, String text, Face face) {
    String clean = CellText.clean(text, texts.get("text.clipped"));
    Face kept = CellText.looksLikeFormula(clean) ? face.asLiteral() : face;
    CellStyle style = faces.style(CellText.isLatin(clean) ? kept.asLatin() : kept);
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(clean);
    cell.setCellStyle(style);
  }
}
