package org.zhibai.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.LedgerForm;
import org.zhibai.model.ReportingUnit;
import org.zhibai.report.Reproducible;
import org.zhibai.samples.Invented.Role;

/**
 * A district's workbook with a ledger of very many pledges, for measuring. Form 09 agrees with it.
 */
final class LargeLedger {
  private static final String UNIT = "330212";
  private static final int YEAR = 2023;
  private static final int FIRMS = 9_000;

  private final World world;

  LargeLedger(World world) {
    this.world = world;
  }

  /** Writes it; rows are streamed. */
  void write(int rows, Path file) throws IOException {
    ReportingUnit unit = world.system().unit(UNIT).orElseThrow();
    LedgerForm ledger =
        world.system().ledgers(unit, YEAR).stream()
            .filter(each -> each.number().equals("T3"))
            .findFirst()
            .orElseThrow();
    try (XSSFWorkbook workbook = new SampleWorkbooks(world).fill(unit, YEAR)) {
      Desk desk = new Desk(workbook, world.system(), YEAR);
      totals(desk, rows);
      LedgerFiller.clear(desk.sheet("T3"));
      try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, 500, false, true)) {
        Sheet sheet = new FormFiller(streaming).sheet("T3");
        LedgerFiller filler = new LedgerFiller(ledger, sheet);
        Area area = new Area(UNIT, UNIT, Map.of());
        for (int n = 0; n < rows; n++) {
          filler.write(n, row(area, n));
        }
        Reproducible.write(streaming, LocalDate.of(YEAR, 12, 31), file);
      }
    }
  }

  private static void totals(Desk desk, int rows) {
    BigDecimal amount = BigDecimal.ZERO;
    for (int n = 0; n < rows; n++) {
      amount = amount.add(amount(n));
    }
    desk.type("09.01", "本年", amount.toPlainString());
    desk.type("09.02", "本年", amount.toPlainString());
    desk.type("09.03", "本年", "0.00");
    desk.type("09.05", "本年", "0.00");
    desk.type("09.06", "本年", String.valueOf(rows));
    desk.type("09.07", "本年", String.valueOf(Math.min(rows, FIRMS)));
  }

  private static BigDecimal amount(int n) {
    return BigDecimal.valueOf(10_000 + n % 977 * 100L, 2);
  }

  private static Row row(Area area, int n) {
    Invented firm = Invented.firm(area, Role.PLEDGOR, 1 + n % FIRMS);
    LocalDate day = LocalDate.of(YEAR, 1, 3).plusDays(n % 350);
    return new Row()
        .with("登记号", String.format(Locale.ROOT, "HCZY%d-L-%06d", YEAR, n + 1))
        .with("出质人", firm.name())
        .with("统一社会信用代码", firm.code())
        .with("行政区划代码", UNIT)
        .with("质权人", "合成银行" + n % 20 + "号（合成数据）")
        .with("质物类型", "专利")
        .with("专利号或注册号", Patents.number(2019, 1, String.format(Locale.ROOT, "9%06d", n)))
        .with("质物件数", 1 + n % 5)
        .with("登记日期", day)
        .with("登记金额", amount(n))
        .with("主债权金额", amount(n))
        .with("放款金额", amount(n))
        .with("放款日期", day.plusDays(7))
        .with("债务履行期限届满日", day.plusYears(2))
        .with("专利权届满日", day.plusYears(9))
        .with("年费状态", "已缴")
        .with("是否风险池", "否");
  }
}
