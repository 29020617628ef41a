package org.zhibai.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.zhibai.forms.FormLabels;
import org.zhibai.samples.Fault.Spot;

/** Ways of filling in: text for numbers, formulas, errors, rows and sheets that moved. */
final class LayoutFaults {
  /** Changes that intake must cope with without a word have no rule. */
  static final String COPED = "";

  private LayoutFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(cells());
    faults.addAll(covers());
    faults.addAll(rowsAndSheets());
    return faults;
  }

  private static List<Fault> cells() {
    return List.of(
        new Fault(
            "330205",
            "general/number-as-number",
            "WIPO在线课程培训人数用全角数字作文本填写（６０）",
            desk -> Spot.at(desk.write("11.07", "本年", "６０"))),
        new Fault(
            "330203",
            "general/number-as-number",
            "质押登记金额连同单位写成“29.87亿元”",
            desk -> Spot.at(desk.write("09.01", "本年", "29.87亿元"))),
        new Fault(
            "D-SC",
            "general/number-as-number",
            "专题研究次数用中文数字填写（两次）",
            desk -> Spot.at(desk.write("13.06", "本年", "两次"))),
        new Fault(
            "D-SF",
            "general/approximate-figures",
            "覆盖人数填约数“1800余人”",
            desk -> Spot.at(desk.write("12.02", "本年", "1800余人"))),
        new Fault(
            "330211",
            "general/cell-understood",
            "专利开放许可件数是错误值#REF!",
            desk -> {
              Cell cell = desk.cell("09.13", "本年");
              cell.setCellErrorValue(FormulaError.REF.getCode());
              return Spot.at(cell);
            }),
        new Fault(
            "330281",
            "general/figure-typed",
            "专利质押登记金额用公式相加，没有填数",
            desk -> {
              Cell cell = desk.cell("09.02", "本年");
              double value = cell.getNumericCellValue();
              cell.setCellFormula(
                  "200000+" + BigDecimal.valueOf(value - 200000).setScale(2, RoundingMode.HALF_UP));
              cell.setCellValue(value);
              return Spot.at(cell);
            }));
  }

  private static List<Fault> covers() {
    return List.of(
        new Fault(
            "330282",
            "general/cover-signed",
            "封面没有填表人",
            desk -> {
              Cell cell = SampleWorkbooks.signature(desk.workbook(), "填表人");
              cell.setBlank();
              return Spot.at(cell);
            }),
        new Fault(
            "3302F2",
            "general/reported-in-time",
            "报出日期2024年2月6日，晚于截止日",
            desk -> {
              Cell cell = SampleWorkbooks.signature(desk.workbook(), FormLabels.REPORTED_ON);
              cell.setCellValue(LocalDate.of(2024, 2, 6));
              return Spot.at(cell);
            }),
        new Fault(
            "3302F1",
            "general/period-agrees",
            "06表表头年份是2022年（沿用上年表样）",
            desk -> {
              Cell cell = first(desk.sheet("06"), "2023年");
              cell.setCellValue("2022年");
              return Spot.at(cell);
            }));
  }

  private static List<Fault> rowsAndSheets() {
    return List.of(
        new Fault(
            "330213",
            "general/lines-complete",
            "11表最后两行代码都写成07（原为07、08）",
            desk -> {
              Cell code = desk.code("11.08");
              code.setCellValue("07");
              return Spot.at(code);
            }),
        new Fault(
            "330225",
            "general/lines-complete",
            "12表“公安赴企授课”一行被删掉",
            desk -> {
              Sheet sheet = desk.sheet("12");
              int at = desk.code("12.03").getRowIndex();
              sheet.removeRow(sheet.getRow(at));
              sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
              return Spot.sheet(sheet.getSheetName());
            }),
        new Fault(
            "330226",
            "general/layout-kept",
            "05表被隐藏",
            desk -> {
              Sheet sheet = desk.sheet("05");
              desk.workbook().setSheetHidden(desk.workbook().getSheetIndex(sheet), true);
              return Spot.sheet(sheet.getSheetName());
            }),
        new Fault(
            "330206",
            COPED,
            "10表中间插入两个空行，下面各行下移",
            desk -> {
              Sheet sheet = desk.sheet("10");
              int at = desk.code("10.05").getRowIndex();
              sheet.shiftRows(at, sheet.getLastRowNum(), 2);
              return Spot.sheet(sheet.getSheetName());
            }),
        new Fault(
            "330212",
            COPED,
            "03表改名为“商标地标（区里）”并移到最后",
            desk -> {
              int at = desk.workbook().getSheetIndex(desk.sheet("03"));
              desk.workbook().setSheetName(at, "商标地标（区里）");
              desk.workbook().setSheetOrder("商标地标（区里）", desk.workbook().getNumberOfSheets() - 1);
              return Spot.sheet("商标地标（区里）");
            }));
  }

  private static Cell first(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().equals(text)) {
          return cell;
        }
      }
    }
    throw new IllegalArgumentException("no cell " + text);
  }
}
