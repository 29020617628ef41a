package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Entry;
import org.zhibai.model.Look;
import org.zhibai.model.Look.Across;
import org.zhibai.model.Look.Border;
import org.zhibai.model.Look.Down;
import org.zhibai.model.Look.Face;
import org.zhibai.model.Look.Stroke;
import org.zhibai.model.Progress;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetOutline;
import org.zhibai.model.Submission;

class SheetPagesTest {
  private static final Path YINZHOU = Path.of("samples/2023/NBIP-2023-330212-01.xlsx");
  private static final Path OLD = Path.of("samples/2023/NBIP-2023-D-JY-01.xls");

  @TempDir private Path folder;

  @Test
  void a_form_looks_as_it_was_read() throws IOException {
    assertAllFiguresStandWhereTheyWereRead(YINZHOU);
    assertAllFiguresStandWhereTheyWereRead(OLD);
  }

  @Test
  void titles_are_merged_and_columns_and_rows_as_large_as_they_are() throws IOException {
    SheetGrid grid = new SheetPages(YINZHOU).page("02 专利创造", 1);
    SheetOutline outline = grid.outline();
    assertThat(outline.merged()).isNotEmpty();
    assertThat(outline.widths()).hasSizeGreaterThan(4).anyMatch(width -> width > 20);
    assertThat(outline.height(1)).isEqualTo(30);
    assertThat(outline.height(9)).isEqualTo(21);
    assertThat(outline.lines()).isFalse();
    assertThat(outline.last()).isBetween(30, 60);
    assertThat(grid.rows()).hasSize(outline.last());
  }

  @Test
  void cells_look_as_the_workbook_says_filled_in_or_not() throws IOException {
    SheetGrid grid = new SheetPages(YINZHOU).page("02 专利创造", 1);
    Look title = grid.cell(1, 1).look();
    assertThat(title.face().font()).isEqualTo("黑体");
    assertThat(title.face().points()).isEqualTo(16);
    assertThat(title.across()).isEqualTo(Across.CENTER);
    Look workedOut = grid.cell(9, 6).look();
    assertThat(workedOut.ground()).isEqualTo(0xDDEBF7);
    assertThat(workedOut.left().stroke()).isEqualTo(Stroke.THIN);
    assertThat(grid.cell(7, 1).look().top().stroke()).isEqualTo(Stroke.MEDIUM);
    Cell remark = grid.cell(9, 7);
    assertThat(remark.text()).isEmpty();
    assertThat(remark.look().visible()).isTrue();
  }

  @Test
  void what_spreadsheet_programs_hide_is_read_and_known_to_be_hidden() throws IOException {
    for (Workbook workbook : List.of(new HSSFWorkbook(), new XSSFWorkbook())) {
      Path file = folder.resolve("hidden" + workbook.getClass().getSimpleName());
      Sheet sheet = workbook.createSheet("表");
      for (int row = 0; row < 4; row++) {
        sheet.createRow(row).createCell(1).setCellValue("第" + row);
      }
      sheet.getRow(2).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
      try (workbook;
          OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      SheetGrid grid = new SheetPages(file).page("表", 1);
      assertThat(grid.hidden(3)).isTrue();
      assertThat(List.of(grid.hidden(2), grid.hidden(4), grid.hidden(99))).containsOnly(false);
      assertThat(grid.outline().width(2)).isZero();
      assertThat(grid.cell(3, 2).text()).isEqualTo("第2");
    }
  }

  @Test
  void looks_come_out_alike_of_old_and_new_workbooks() throws IOException {
    Path old = styled(new HSSFWorkbook(), "a.xls");
    Path recent = styled(new XSSFWorkbook(), "a.xlsx");
    SheetGrid one = new SheetPages(old).page("表", 1);
    SheetGrid other = new SheetPages(recent).page("表", 1);
    Look look = one.cell(2, 2).look();
    assertThat(look)
        .isEqualTo(
            new Look(
                new Face("宋体", 12, true, true, true, true, 0xFF0000),
                0xFFFF99,
                Across.RIGHT,
                Down.TOP,
                true,
                2,
                Border.NONE,
                Border.NONE,
                Border.NONE,
                new Border(Stroke.MEDIUM, 0x0000FF)));
    assertThat(other.cell(2, 2).look()).isEqualTo(look);
    assertThat(one.cell(2, 3).look().visible()).as("an empty cell beside it").isTrue();
    assertThat(one.outline().width(2)).isEqualTo(30);
    assertThat(other.outline().width(2)).isEqualTo(30);
    assertThat(one.outline().height(2)).isEqualTo(40);
    assertThat(other.outline().height(2)).isEqualTo(40);
  }

  private Path styled(Workbook workbook, String name) throws IOException {
    Font font = workbook.createFont();
    font.setFontName("宋体");
    font.setFontHeightInPoints((short) 12);
    font.setBold(true);
    font.setItalic(true);
    font.setStrikeout(true);
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.RED.getIndex());
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setIndention((short) 2);
    style.setBorderBottom(BorderStyle.MEDIUM);
    style.setBottomBorderColor(IndexedColors.BLUE.getIndex());
    Sheet sheet = workbook.createSheet("表");
    Row row = sheet.createRow(1);
    row.setHeightInPoints(40);
    row.createCell(1).setCellValue("金额");
    row.getCell(1).setCellStyle(style);
    row.createCell(2).setCellStyle(style);
    row.createCell(3).setCellStyle(style);
    sheet.setColumnWidth(1, 30 * 256);
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  @Test
  void sheets_are_named_in_the_workbooks_order() throws IOException {
    assertThat(new SheetPages(YINZHOU).names()).startsWith("封面").contains("02 专利创造");
  }

  @Test
  void a_long_ledger_comes_page_by_page() throws IOException {
    SheetPages pages = new SheetPages(LongLedger.write(folder, 5_000));
    SheetGrid first = pages.page(LongLedger.NAME, 1);
    assertThat(first.rows()).hasSize(SheetPages.ROWS);
    assertThat(first.outline().last()).isEqualTo(5_000);
    for (int start = 1; start <= 5_000; start += SheetPages.ROWS) {
      SheetGrid more = pages.more(first.outline(), start);
      assertThat(more).isEqualTo(pages.page(LongLedger.NAME, start));
      assertThat(more.rows()).hasSize(SheetPages.ROWS);
      assertThat(more.cell(start, 1).text()).isNotEmpty();
    }
    assertThat(pages.more(first.outline(), 5_001).rows()).isEmpty();
  }

  @Test
  void bordered_rows_without_end_and_cells_merged_over_all_of_them_do_no_harm() throws IOException {
    Path file = folder.resolve("endless.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("一");
      sheet.createRow(0).createCell(0).setCellValue("只有一格");
      CellStyle framed = workbook.createCellStyle();
      framed.setBorderBottom(BorderStyle.THIN);
      for (int row = 1; row < 3_000; row++) {
        sheet.createRow(row).createCell(3).setCellStyle(framed);
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 1_048_575, 0, 300));
      workbook.write(out);
    }
    SheetOutline outline = new SheetPages(file).page("一", 1).outline();
    assertThat(outline.last()).isEqualTo(101);
    assertThat(outline.merged()).containsExactly(new SheetOutline.Merged(1, 1, 1_048_576, 256));
  }

  @Test
  void a_file_that_is_gone_or_broken_is_said_to_be_so() throws IOException {
    assertThatThrownBy(() -> new SheetPages(folder.resolve("gone.xlsx")).names())
        .isInstanceOf(IOException.class);
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK no zip");
    assertThatThrownBy(() -> new SheetPages(broken).names()).isInstanceOf(IOException.class);
  }

  private static void assertAllFiguresStandWhereTheyWereRead(Path file) throws IOException {
    Submission submission =
        new Intake(ReportSystem.read(Path.of("rules")), Locale.CHINESE)
            .read(List.of(file), Progress.NONE)
            .submissions()
            .get(0);
    SheetPages pages = new SheetPages(file);
    int seen = 0;
    for (Submission.Sheet sheet : submission.sheets()) {
      SheetGrid grid = pages.page(sheet.name(), 1);
      for (Entry entry : submission.entries()) {
        if (entry.cell().sheet().equals(sheet.name()) && !entry.cell().ref().isEmpty()) {
          assertThat(grid.cell(entry.cell().row(), entry.cell().column()).text())
              .as(entry.cell().toString())
              .isEqualTo(entry.shown());
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(5);
  }
}
