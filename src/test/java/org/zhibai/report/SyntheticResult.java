package org.zhibai.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Attainment;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Equation;
import org.zhibai.model.Figure;
import org.zhibai.model.Finding;
import org.zhibai.model.InputFile;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.Place;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Runs;
import org.zhibai.model.Submission;

/** A made-up result of a check over all units, the same every time. */
final class SyntheticResult {
  static final int YEAR = 2023;
  static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));

  private static final List<String> ABSENT = List.of("D-JY", "330225");

  private final List<ReportingUnit> reporters = SYSTEM.reporters(YEAR);

  private SyntheticResult() {}

  /** A result with findings of every severity for most units. */
  static CheckResult full() {
    return new SyntheticResult().build(SyntheticFindings.all());
  }

  /** The same with other findings. */
  static CheckResult with(List<Finding> findings) {
    return new SyntheticResult().build(findings);
  }

  /** A run in which nothing was handed in. */
  static CheckResult nothing() {
    return new CheckResult(
        facts(List.of(), List.of()),
        Runs.received(List.of()),
        SYSTEM.units(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private CheckResult build(List<Finding> findings) {
    Received received = received();
    return new CheckResult(
        facts(
            received.submissions().stream().map(Submission::file).toList(),
            received.submissions().stream()
                .map(each -> file(each.file().name().replace("2023", "2022")))
                .toList()),
        received,
        SYSTEM.units(),
        reporters.stream().map(ReportingUnit::code).toList(),
        findings,
        SyntheticFindings.notChecked(),
        SyntheticFindings.accounts(findings),
        attainments(),
        SyntheticRanking.standings(),
        cityTotals(),
        duplicates());
  }

  private static RunFacts facts(List<InputFile> inputs, List<InputFile> prior) {
    return new RunFacts(
        "知白 Zhibai 1.0.0",
        SYSTEM.fact("名称"),
        hash("pack"),
        LocalDate.of(2024, 1, 31),
        inputs,
        prior,
        List.of(),
        List.of(),
        List.of("规则 talent/example 编译失败，未参加本次审核：第 7 行 Figuer 不是已知的事实类型（应为 Figure）"));
  }

  static String file(String unit, int year) {
    return "NBIP-" + year + "-" + unit + "-01.xlsx";
  }

  static InputFile file(String name) {
    return new InputFile(
        name, "samples/2023/" + name, hash(name), 20_000 + name.hashCode() % 9_000);
  }

  private static String hash(String text) {
    StringBuilder hash = new StringBuilder();
    for (int i = 0; hash.length() < 64; i++) {
      hash.append(String.format("%08x", (text + i).hashCode()));
    }
    return hash.toString();
  }

  private Received received() {
    List<Submission> submissions =
        reporters.stream()
            .filter(unit -> !ABSENT.contains(unit.code()))
            .map(this::submission)
            .toList();
    InputFile broken = file("NBIP-2023-330225-01.xlsx");
    Problem problem =
        new Problem(
            ProblemKind.DAMAGED,
            "330225",
            YEAR,
            "",
            "",
            CellAddress.ofFile(broken.name()),
            "文件不完整，无法打开（压缩包在第 4,096 字节处中断）",
            "请用 Excel 或 WPS 重新另存为 .xlsx 后再报送",
            "");
    return new Received(
        submissions,
        List.of(new Received.Unread(broken, problem, problem.what())),
        List.of(superseded()),
        List.of(
            new Received.Skipped(
                "说明.docx",
                Received.Skipped.Reason.OTHER_FILE,
                "说明.docx 按文件名不是工作簿，未读取",
                "说明.docx is no workbook by its name and was not read")));
  }

  private static Received.Superseded superseded() {
    InputFile older = file("NBIP-2023-330212-00.xlsx");
    Problem problem =
        new Problem(
            ProblemKind.SUPERSEDED,
            "330212",
            YEAR,
            "",
            "",
            CellAddress.ofFile(older.name()),
            "NBIP-2023-330212-00.xlsx（第 0 版）已被 NBIP-2023-330212-01.xlsx（第 1 版）替代，未参加审核",
            "如以旧版为准，请以更高的版本号重新报送",
            "");
    return new Received.Superseded(older, problem);
  }

  private Submission submission(ReportingUnit unit) {
    InputFile file = file(file(unit.code(), YEAR));
    List<Entry> entries = new ArrayList<>();
    List<Submission.Sheet> sheets = new ArrayList<>();
    SYSTEM
        .forms(unit, YEAR)
        .forEach(
            form -> {
              sheets.add(new Submission.Sheet(form.number(), form.name(), false));
              SYSTEM
                  .lines(form, unit, YEAR)
                  .forEach(line -> entries.add(entry(line, unit.code(), entries.size())));
            });
    SYSTEM
        .ledgers(unit, YEAR)
        .forEach(ledger -> sheets.add(new Submission.Sheet(ledger.number(), ledger.name(), false)));
    boolean incomplete = unit.code().equals("330206");
    return new Submission(
        unit,
        YEAR,
        1,
        file,
        List.of(),
        entries,
        List.of(),
        incomplete ? problems(file.name()) : List.of(),
        sheets,
        incomplete ? List.of("08", "T5") : List.of());
  }

  private static Entry entry(FormLine line, String unit, int index) {
    Place place = new Place(unit, YEAR, "本年");
    CellAddress cell = new CellAddress(file(unit, YEAR), "表", "D" + (9 + index));
    return index % 37 == 0
        ? new Blank(line.line(), place, ColumnRole.CURRENT, Blank.Reason.NOT_FILLED, "", cell)
        : figure(line.code(), unit, 100 + index);
  }

  private static List<Problem> problems(String file) {
    CellAddress cell = new CellAddress(file, "专利创造", "D14");
    return List.of(
        new Problem(
            ProblemKind.NUMBER_AS_TEXT,
            "330206",
            YEAR,
            "02.06",
            "",
            cell,
            "“＝１，２３４” 是文本，不是数值；已按 1234 读取",
            "把单元格改为数值格式后重新输入",
            "=1,234"),
        new Problem(
            ProblemKind.SHEET_MISSING,
            "330206",
            YEAR,
            "08",
            "",
            CellAddress.ofFile(file),
            "缺少 08 表（商业秘密保护示范基地）",
            "用本年模板补上这张表",
            ""));
  }

  static Figure figure(String code, String unit, double value) {
    FormLine line = SYSTEM.line(code).orElseThrow();
    BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
    return new Figure(
        line.line(),
        new Place(unit, YEAR, "本年"),
        ColumnRole.CURRENT,
        number,
        number,
        Math.max(0, number.scale()),
        Bound.EXACT,
        number.toPlainString(),
        new CellAddress(
            file(unit, YEAR), "专利创造", "D" + (8 + Math.floorMod(line.code().hashCode(), 30))));
  }

  private List<Attainment> attainments() {
    List<Attainment> all = new ArrayList<>();
    for (ReportingUnit unit : SyntheticRanking.units()) {
      int spread = Math.floorMod(unit.code().hashCode(), 9);
      all.add(
          new Attainment(
              "high-value",
              "每万人口高价值发明专利拥有量达到 17 件",
              figure("02.18", unit.code(), 9.4 + spread * 1.7),
              BigDecimal.valueOf(17),
              true,
              "浙江省知识产权发展“十四五”规划",
              "S"));
      all.add(
          new Attainment(
              "days",
              "专利侵权纠纷行政裁决平均办理天数不超过 70 天",
              figure("07.06", unit.code(), 48 + spread * 4.5),
              BigDecimal.valueOf(70),
              false,
              "宁波市专利侵权纠纷行政裁决示范建设",
              "A"));
    }
    all.sort(Comparator.comparing(Attainment::id));
    return all;
  }

  private List<Equation> cityTotals() {
    List<Equation> totals = new ArrayList<>();
    for (String code : List.of("02.01", "02.02", "02.10", "02.11", "02.20", "03.01", "03.09")) {
      int size = Math.floorMod(code.hashCode(), 7) * 310 + 40;
      List<Figure> parts = new ArrayList<>();
      for (ReportingUnit unit : SyntheticRanking.units()) {
        parts.add(figure(code, unit.code(), size + Math.floorMod(unit.code().hashCode(), 90)));
      }
      BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      Figure city = figure(code, "330200", sum.intValue() + (code.equals("02.11") ? 1_906 : 0));
      totals.add(
          new Equation(
              "city-" + code,
              "全市",
              city,
              parts,
              sum,
              BigDecimal.ZERO,
              city.name() + " = 各区（县、市）之和",
              city.shown()
                  + " 与 "
                  + String.join(" + ", parts.stream().map(Figure::shown).toList())));
    }
    return totals;
  }

  private List<KeyCheck> duplicates() {
    return List.of(
        new KeyCheck(
            "base-in-two-units",
            "T1",
            "330212",
            YEAR,
            "91330212MA2AXXXX1K 市 点",
            List.of(row("330203", "C18"), row("330212", "C7")),
            true),
        new KeyCheck("case-in-two-units", "T6", "330281", YEAR, "", List.of(), true));
  }

  private static KeyCheck.Row row(String unit, String ref) {
    return new KeyCheck.Row(
        unit, new CellAddress(file(unit, YEAR), "T1 基地名录", ref), "合成示例精密制造有限公司");
  }
}
