package org.zhibai.samples;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.zhibai.samples.Fault.Spot;

/** Wrong records: twice, missing, out of the year, against the rules of the register. */
final class LedgerFaults {
  private LedgerFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "330211",
            "protection/trade-secrets/bases-in-ledger",
            "台账T1漏了最后一家在册的市级示范点，少于08表",
            LedgerFaults::missingBase),
        new Fault(
            "330205",
            "across/units/base-in-two-units",
            "台账T1有一家市级示范点与海曙区的是同一家",
            desk -> {
              Area other = area("330203");
              int n = firstBase(desk, 0, "市", "点");
              return twin(desk, n, Invented.firm(other, Invented.Role.BASE, 2000));
            }),
        new Fault(
            "330281",
            "protection/trade-secrets/one-base-per-level",
            "同一家企业既列市级示范站又列市级示范点",
            desk -> {
              int station = firstBase(desk, 0, "市", "站");
              int point = firstBase(desk, 0, "市", "点");
              Cell code = desk.record("T1", point, "统一社会信用代码");
              code.setCellValue(desk.text("T1", station, "统一社会信用代码"));
              return Spot.at(code);
            }),
        new Fault(
            "330206",
            "creation/copyright/unit-once",
            "台账T2有两行是同一家单位（统一社会信用代码相同）",
            desk -> copied(desk, "T2", 3, 2, "统一社会信用代码")),
        new Fault(
            "330203",
            "creation/copyright/home-edition",
            "台账T2有一家把预装家庭版计入操作系统正版数",
            desk -> {
              Cell way = desk.record("T2", 4, "许可方式");
              way.setCellValue("家庭版");
              desk.record("T2", 4, "操作系统正版数");
              return Spot.at(way);
            }),
        new Fault(
            "330282",
            "utilization/pledge-once",
            "台账T3有两行登记号相同（同一笔质押登记两次）",
            desk -> copied(desk, "T3", 8, 7, "登记号")),
        new Fault(
            "330281",
            "utilization/right-pledged-twice",
            "台账T3同一专利号出现在两笔质押里",
            desk -> {
              int one = patent(desk, 0);
              return copied(desk, "T3", patent(desk, one + 1), one, "专利号或注册号");
            }),
        new Fault(
            "330212",
            "utilization/pledge-registered-in-year",
            "台账T3有一笔登记日期在上一年（2022-12-28）",
            desk -> {
              Cell day = desk.record("T3", 0, "登记日期");
              day.setCellValue(LocalDate.of(2022, 12, 28));
              return Spot.at(day);
            }),
        new Fault(
            "330212",
            "utilization/debt-within-patent-term",
            "台账T3有一笔债务履行期限届满日晚于专利权届满日",
            desk -> {
              int n = patent(desk, 5);
              Cell due = desk.record("T3", n, "债务履行期限届满日");
              Cell end = desk.record("T3", n, "专利权届满日");
              due.setCellValue(end.getLocalDateTimeCellValue().toLocalDate().plusMonths(5));
              return Spot.at(due);
            }),
        new Fault(
            "330205",
            "utilization/annual-fee-paid",
            "台账T3有一件质押专利年费欠缴",
            desk -> {
              Cell fee = desk.record("T3", patent(desk, 2), "年费状态");
              fee.setCellValue("欠缴");
              return Spot.at(fee);
            }),
        new Fault(
            "330213",
            "across/units/record-in-two-units",
            "台账T5有一个地理标志用标主体与宁海县的是同一条",
            LedgerFaults::sharedUser),
        new Fault(
            "330282",
            "protection/enforcement/long-case-approved",
            "台账T6有一件办理超过90天，没有延期批准",
            desk -> {
              int n = desk.find("T6", 0, each -> days(desk, each) > 90);
              desk.record("T6", n, "延期批准").setCellValue("否");
              return Spot.at(desk.record("T6", n, "办理天数"));
            }),
        new Fault(
            "330281",
            "creation/patents/data-registration-date",
            "台账T7有一件数据知识产权登记日期（2023-03-15）早于登记平台启用",
            desk -> {
              Cell day = desk.record("T7", 0, "登记日期");
              day.setCellValue(LocalDate.of(2023, 3, 15));
              desk.record("T7", 0, "公示日期").setCellValue(LocalDate.of(2023, 3, 1));
              return Spot.at(day);
            }));
  }

  private static Spot missingBase(Desk desk) {
    int last = desk.records("T1") - 1;
    int n = last;
    while (!isBase(desk, n, "市", "点") || !desk.text("T1", n, "在册状态").equals("在册")) {
      n--;
    }
    int rows = LedgerFiller.FIRST_ROW;
    for (int each = n; each < last; each++) {
      copyRow(desk, each + 1, each);
    }
    desk.sheet("T1").removeRow(desk.sheet("T1").getRow(rows + last));
    return Spot.at(desk.cell("08.03", "年末在册"));
  }

  private static void copyRow(Desk desk, int from, int to) {
    var source = desk.sheet("T1").getRow(LedgerFiller.FIRST_ROW + from);
    var target = desk.sheet("T1").getRow(LedgerFiller.FIRST_ROW + to);
    for (int i = 1; i < source.getLastCellNum(); i++) {
      Cell cell = source.getCell(i);
      Cell copy = target.getCell(i);
      if (cell.getCellType() == CellType.NUMERIC) {
        copy.setCellValue(cell.getNumericCellValue());
      } else {
        copy.setCellValue(cell.getStringCellValue());
      }
    }
  }

  private static Spot sharedUser(Desk desk) {
    int n = desk.find("T5", 20, each -> desk.text("T5", each, "保护工程项目").equals("否"));
    Area other = area("330226");
    Invented user = Invented.firm(other, Invented.Role.INDICATION_USER, 8);
    Cell name = desk.record("T5", n, "地理标志名称");
    name.setCellValue("合成地理标志330226-08");
    desk.record("T5", n, "用标主体名称").setCellValue(user.name());
    desk.record("T5", n, "用标主体信用代码").setCellValue(user.code());
    desk.record("T5", n, "注册号或公告号").setCellValue("HC-GI-330226-08");
    return Spot.at(name);
  }

  private static Spot twin(Desk desk, int n, Invented firm) {
    desk.record("T1", n, "单位名称").setCellValue(firm.name());
    Cell code = desk.record("T1", n, "统一社会信用代码");
    code.setCellValue(firm.code());
    return Spot.at(code);
  }

  private static Spot copied(Desk desk, String ledger, int to, int from, String column) {
    Cell cell = desk.record(ledger, to, column);
    cell.setCellValue(desk.text(ledger, from, column));
    return Spot.at(cell);
  }

  private static int firstBase(Desk desk, int from, String level, String type) {
    return desk.find("T1", from, each -> isBase(desk, each, level, type));
  }

  private static boolean isBase(Desk desk, int n, String level, String type) {
    return desk.text("T1", n, "级别").equals(level) && desk.text("T1", n, "类型").equals(type);
  }

  private static int patent(Desk desk, int from) {
    return desk.find("T3", from, each -> desk.text("T3", each, "质物类型").equals("专利"));
  }

  private static double days(Desk desk, int n) {
    Cell days = desk.record("T6", n, "办理天数");
    return days.getCellType() == CellType.NUMERIC ? days.getNumericCellValue() : 0;
  }

  private static Area area(String code) {
    return Area.all().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }
}
