package org.zhibai.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.zhibai.samples.Fault.Spot;

/** Wrong figures: swapped, slipped, added up wrongly, out of step with last year. */
final class FigureFaults {
  private FigureFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(withinTheYear());
    faults.addAll(againstLastYear());
    faults.addAll(rates());
    faults.addAll(acrossUnits());
    return faults;
  }

  private static List<Fault> withinTheYear() {
    return List.of(
        new Fault(
            "330203",
            "general/sums-of-parts",
            "外观设计授权量1618录成6118（数字对调），三种专利之和不再等于授权量",
            desk -> {
              desk.type("02.04", "本年", "6118");
              return Spot.at(desk.cell("02.01", "本年"));
            }),
        new Fault(
            "330213",
            "general/sums-of-parts",
            "“三品一标”总量漏加农产品地理标志4个（260写成256）",
            desk -> Spot.at(desk.type("03.14", "本年", "256"))),
        new Fault(
            "330226",
            "general/part-within-whole",
            "法定期限内办结填了16件，多于办结数15件",
            desk -> Spot.at(desk.type("07.07", "本年", "16"))),
        new Fault(
            "330226",
            "general/balances",
            "退出使用主体补填3家，使用主体年末数没有跟着减",
            desk -> {
              desk.type("03.11", "本年", "3");
              return Spot.at(desk.cell("03.09", "本年"));
            }),
        new Fault(
            "330206",
            "general/balances",
            "市级示范站年末在册填成本年新认定数（流量误作存量）",
            desk -> {
              String added = number(desk.cell("08.02", "本年新认定"));
              return Spot.at(desk.type("08.02", "年末在册", added));
            }),
        new Fault(
            "330206",
            "general/counts-whole",
            "查处商标侵权案件带了负号（-73）",
            desk -> Spot.at(desk.type("07.13", "本年", "-73"))),
        new Fault(
            "330225",
            "general/required-filled",
            "种质资源库没有填",
            desk -> Spot.at(desk.empty("05.07", "本年"))),
        new Fault(
            "330225",
            "general/scope-declared",
            "统计口径填了“部分”，应填“含”或“不含”",
            desk -> Spot.at(desk.write("01.07", "本年", "部分"))),
        new Fault(
            "330212",
            "talent/year-like-number",
            "WIPO在线课程培训人数填成2023（把年份录了进去）",
            desk -> Spot.at(desk.type("11.07", "本年", "2023"))));
  }

  private static List<Fault> againstLastYear() {
    return List.of(
        new Fault(
            "330205",
            "general/tenthousand-slip",
            "交易金额以元填报（2,724,000），应为万元（272.40）",
            desk -> Spot.at(desk.type("09.12", "本年", "2724000.00"))),
        new Fault(
            "330225",
            "general/growth-recomputed",
            "有效注册商标同比手工填成18.50，与两年数不符",
            desk -> Spot.at(desk.type("03.01", "同比", "18.50"))),
        new Fault(
            "330281",
            "across/periods/prior-year-column",
            "PCT申请上年同期由60改成50，同比随之变好看",
            desk -> Spot.at(desk.type("02.10", "上年同期", "50"))),
        new Fault(
            "330226",
            "across/periods/opening-stock",
            "行政裁决上年结转、年末未结各多填1件，与上年报表的年末未结不衔接",
            desk -> {
              desk.type("07.04", "本年", plus(desk.cell("07.04", "本年"), 1));
              return Spot.at(desk.type("07.01", "本年", plus(desk.cell("07.01", "本年"), 1)));
            }),
        new Fault(
            "330213",
            "general/stock-not-falling",
            "高新技术企业数322录成232（数字对调），存量无说明下降",
            desk -> Spot.at(desk.type("01.06", "本年", "232"))),
        new Fault(
            "330211",
            "general/growth-over-limit",
            "质押登记金额同比超过100%，备注里的说明被删掉",
            desk -> {
              desk.empty("09.01", "备注");
              return Spot.at(desk.cell("09.01", "同比"));
            }));
  }

  private static List<Fault> rates() {
    return List.of(
        new Fault(
            "D-BH",
            "general/rate-as-fraction",
            "预审案件发明占比89.6填成0.896",
            desk -> Spot.at(desk.type("02.27", "本年", "0.896"))),
        new Fault(
            "330206",
            "general/rates-recomputed",
            "综合正版率填成三类机构比率的简单平均，不是总数相除",
            FigureFaults::simpleMean),
        new Fault(
            "330203",
            "general/rates-in-range",
            "签订保密协议涉密人员比例103.2%，超过100%",
            desk -> Spot.at(desk.type("08.25", "年末在册", "103.2"))),
        new Fault(
            "330205",
            "creation/copyright/party-organs-fully-legal",
            "党政机关有5台未装正版操作系统（表与台账一致），未达到100%",
            FigureFaults::fiveWithout));
  }

  private static List<Fault> acrossUnits() {
    return List.of(
        new Fault(
            "330200",
            "across/units/city-total",
            "全市PCT申请把高新区43件又加了一遍（648写成691）",
            desk -> Spot.at(desk.type("02.10", "本年", "691"))),
        new Fault(
            "3302F2",
            "across/units/zone-within-district",
            "前湾新区查处假冒专利案件6件，多于所属慈溪市的5件",
            desk -> Spot.at(desk.type("07.12", "本年", "6"))));
  }

  private static Spot simpleMean(Desk desk) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String kind : SoftwareUnits.KINDS) {
      sum = sum.add(BigDecimal.valueOf(desk.cell("04.23", kind).getNumericCellValue()));
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
    return Spot.at(desk.type("04.23", "本年", mean.toPlainString()));
  }

  private static Spot fiveWithout(Desk desk) {
    int n = desk.find("T2", 0, each -> desk.text("T2", each, "单位类别").equals("党政机关"));
    Cell installed = desk.record("T2", n, "操作系统正版数");
    installed.setCellValue(installed.getNumericCellValue() - 5);
    for (String column : List.of("党政机关", "本年")) {
      if (!column.equals("本年")) {
        desk.type("04.14", column, plus(desk.cell("04.14", column), -5));
      }
      desk.type("04.15", column, rate(desk, column, "04.14"));
      desk.type("04.23", column, rate(desk, column, "04.14", "04.16", "04.18"));
    }
    return Spot.at(desk.cell("04.15", "党政机关"));
  }

  private static String rate(Desk desk, String column, String... genuine) {
    BigDecimal above = BigDecimal.ZERO;
    for (String code : genuine) {
      above = above.add(BigDecimal.valueOf(desk.cell(code, column).getNumericCellValue()));
    }
    BigDecimal computers = BigDecimal.valueOf(desk.cell("04.13", column).getNumericCellValue());
    return above
        .movePointRight(2)
        .divide(computers.multiply(BigDecimal.valueOf(genuine.length)), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String number(Cell cell) {
    return BigDecimal.valueOf(cell.getNumericCellValue()).toBigInteger().toString();
  }

  private static String plus(Cell cell, int more) {
    return BigDecimal.valueOf(cell.getNumericCellValue() + more).toBigInteger().toString();
  }
}
