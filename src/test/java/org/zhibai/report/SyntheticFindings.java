package org.zhibai.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Finding.Suggestion;
import org.zhibai.model.Finding.Suspect;
import org.zhibai.model.Line;
import org.zhibai.model.NotChecked;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;

/**
 * Made-up findings of all kinds, some explained by others, some with text that looks like formulas.
 */
final class SyntheticFindings {
  private static final int YEAR = SyntheticResult.YEAR;

  static final List<Rule> RULES =
      List.of(
          rule(
              "general/code-valid",
              "行政区划代码须有效",
              RuleKind.FORMAT,
              Severity.MANDATORY,
              "封面代码在单位表内且未废止"),
          rule(
              "general/required-filled",
              "必填指标不得空白",
              RuleKind.FORMAT,
              Severity.MANDATORY,
              "必填项 ≠ 空"),
          rule(
              "general/whole-numbers",
              "计数指标须为非负整数",
              RuleKind.FORMAT,
              Severity.MANDATORY,
              "件、家、个、人 ≥ 0 且为整数"),
          rule(
              "general/totals", "合计等于分项之和", RuleKind.WITHIN_SHEET, Severity.MANDATORY, "合计 = Σ 分项"),
          rule(
              "creation/patents/invention-grants-within-grants",
              "发明专利授权量不大于专利授权量",
              RuleKind.WITHIN_SHEET,
              Severity.MANDATORY,
              "02.02 ≤ 02.01"),
          rule(
              "creation/patents/high-value-rate",
              "每万人口高价值发明专利拥有量按人口重算",
              RuleKind.CROSS_SHEET,
              Severity.MANDATORY,
              "02.18 = 02.12 ÷ 02.19"),
          rule(
              "across/periods/growth",
              "同比增幅与两年数值相符",
              RuleKind.CROSS_PERIOD,
              Severity.EXPLAIN,
              "同比 ∈ 由本年和上年同期推出的区间"),
          rule(
              "across/periods/prior-as-reported",
              "上年同期与上年填报数一致",
              RuleKind.CROSS_PERIOD,
              Severity.EXPLAIN,
              "上年同期 = 上年填报表的本年"),
          rule(
              "across/periods/jump",
              "同比变化过大须说明",
              RuleKind.CROSS_PERIOD,
              Severity.EXPLAIN,
              "|同比| ≤ 阈值"),
          rule(
              "protection/trade-secrets/bases-in-ledger",
              "示范基地数与名录一致",
              RuleKind.LEDGER,
              Severity.MANDATORY,
              "08 表年末在册 = T1 在册行数"),
          rule(
              "utilization/pledge-term",
              "债务期限不超过专利权期限",
              RuleKind.LEDGER,
              Severity.NOTE,
              "债务履行期限届满日 ≤ 专利权届满日"),
          rule(
              "protection/software-target",
              "国有企业集团本部软件正版化率达到 100%",
              RuleKind.TARGET,
              Severity.NOTE,
              "04.23 ≥ 100"),
          rule(
              "across/units/city-total",
              "全市数等于各区（县、市）之和",
              RuleKind.CROSS_UNIT,
              Severity.MANDATORY,
              "全市 = Σ 区县市（不含功能区）"),
          rule(
              "ranking/order",
              "自报位次与测算位次一致",
              RuleKind.RANKING,
              Severity.NOTE,
              "位次 = 1 + 高于本单位的单位数"));

  private SyntheticFindings() {}

  private static Rule rule(
      String id, String name, RuleKind kind, Severity severity, String formula) {
    return new Rule(
        id,
        name,
        "0123456789ab",
        kind,
        severity,
        List.of("AR-014"),
        2021,
        name + "：{指标} {数值}",
        formula,
        "报表制度审核关系（2）",
        "K",
        "指标之间有确定的关系。",
        "核对原始资料后改正",
        "与原始资料核对");
  }

  /** Some two hundred findings, sorted as a check sorts them. */
  static List<Finding> all() {
    Random random = new Random(7);
    List<Finding> findings = new ArrayList<>();
    List<ReportingUnit> units = SyntheticResult.SYSTEM.reporters(YEAR);
    for (ReportingUnit unit : units) {
      boolean quiet = Math.floorMod(unit.code().hashCode(), 6) == 0;
      int count = quiet ? 0 : 2 + random.nextInt(unit.group().equals("部门") ? 4 : 16);
      for (int i = 0; i < count; i++) {
        findings.add(finding(unit, RULES.get(random.nextInt(RULES.size())), i, random));
      }
    }
    explain(findings);
    findings.sort(Comparator.comparing((Finding finding) -> finding.rule().severity()));
    return findings;
  }

  private static void explain(List<Finding> findings) {
    Finding headline = findings.get(4);
    for (int i = 5; i < 8; i++) {
      findings.set(i, causedBy(findings.get(i), headline.key()));
    }
  }

  static Finding causedBy(Finding finding, String cause) {
    return new Finding(
        finding.key(),
        finding.rule(),
        finding.reporter(),
        finding.year(),
        finding.cells(),
        finding.reported(),
        finding.expected(),
        finding.difference(),
        finding.tolerance(),
        finding.formula(),
        finding.formulaInNumbers(),
        finding.message(),
        finding.remedy(),
        finding.suspects(),
        finding.suggestions(),
        cause);
  }

  static Finding saying(Finding finding, String message) {
    return new Finding(
        finding.key(),
        finding.rule(),
        finding.reporter(),
        finding.year(),
        finding.cells(),
        finding.reported(),
        finding.expected(),
        finding.difference(),
        finding.tolerance(),
        finding.formula(),
        finding.formulaInNumbers(),
        message,
        finding.remedy(),
        finding.suspects(),
        finding.suggestions(),
        finding.cause());
  }

  static Finding reporting(Finding finding, BigDecimal reported, BigDecimal expected) {
    return new Finding(
        finding.key(),
        finding.rule(),
        finding.reporter(),
        finding.year(),
        finding.cells(),
        reported,
        expected,
        reported.subtract(expected),
        BigDecimal.ZERO,
        finding.formula(),
        finding.formulaInNumbers(),
        finding.message(),
        finding.remedy(),
        finding.suspects(),
        finding.suggestions(),
        finding.cause());
  }

  static Finding finding(ReportingUnit unit, Rule rule, int index, Random random) {
    List<Line> lines = SyntheticResult.SYSTEM.allLines().stream().map(each -> each.line()).toList();
    Line line = lines.get(random.nextInt(lines.size()));
    boolean numeric = rule.kind() != RuleKind.FORMAT && rule.kind() != RuleKind.LEDGER;
    BigDecimal reported = BigDecimal.valueOf(random.nextInt(90_000) + 20);
    BigDecimal expected = reported.subtract(BigDecimal.valueOf(random.nextInt(400) - 120));
    CellAddress address =
        new CellAddress(
            SyntheticResult.file(unit.code(), YEAR), "专利创造", "D" + (9 + random.nextInt(30)));
    String shown = numeric ? String.format("%,d", reported.longValue()) : "=1,0" + index;
    Cell cell =
        new Cell(address, unit.code(), line.code(), line.name(), "本年", line.measure(), shown);
    return new Finding(
        rule.id() + "|" + unit.code() + "|" + line.code() + "|本年|" + index,
        rule,
        unit.code(),
        YEAR,
        List.of(cell),
        numeric ? reported : null,
        numeric ? expected : null,
        numeric ? reported.subtract(expected) : null,
        numeric ? BigDecimal.ZERO : null,
        line.name() + " = 分项之和",
        numeric ? arithmetic(reported, expected) : "",
        message(line, shown, index),
        "核对 " + line.code() + " 行与其分项是否填反、漏填，改正后重新报送。",
        numeric ? List.of(new Suspect(address, line.code(), 3, "能同时解释 3 条问题")) : List.of(),
        index % 3 == 0 && numeric
            ? List.of(new Suggestion(address, expected, "等于分项之和"))
            : List.of(),
        "");
  }

  private static String arithmetic(BigDecimal reported, BigDecimal expected) {
    return String.format(
        "%,d ≠ 912 + 4,310 + %,d = %,d（差 %,d）",
        reported.longValue(),
        expected.longValue() - 5_222,
        expected.longValue(),
        reported.subtract(expected).longValue());
  }

  private static String message(Line line, String shown, int index) {
    String message = line.name() + " " + shown + " " + line.measure() + "与分项之和不符";
    return switch (index) {
      case 1 -> "=HYPERLINK(\"http://example.invalid\",\"点击\") 是单元格里的文字，不是数值";
      case 2 -> message + "；本行与 02 表、09 表共同核对，各分项见“算式”栏，请同时检查上年同期栏是否误填为本年数，以及功能区数据是否重复计入。";
      default -> message;
    };
  }

  static List<NotChecked> notChecked() {
    List<NotChecked> all = new ArrayList<>();
    for (int i = 0; i < 46; i++) {
      Rule rule = RULES.get(3 + i % 9);
      ReportingUnit unit = SyntheticResult.SYSTEM.reporters(YEAR).get(1 + i % 12);
      all.add(
          new NotChecked(
              rule,
              i == 0 ? "" : unit.code(),
              YEAR,
              "08.0" + (1 + i % 6) + " 年末在册",
              i % 2 == 0 ? "08 表缺失，无法核对示范基地数与名录是否一致" : "上年填报表没有提供，无法与上年数核对"));
    }
    return all;
  }

  static List<RuleAccount> accounts(List<Finding> findings) {
    List<RuleAccount> accounts = new ArrayList<>();
    for (Rule rule : RULES) {
      long failed = findings.stream().filter(finding -> finding.rule().equals(rule)).count();
      long missed = notChecked().stream().filter(one -> one.rule().equals(rule)).count();
      accounts.add(new RuleAccount(rule, 320 - failed, failed, missed, 24));
    }
    accounts.sort(Comparator.comparing(account -> account.rule().id()));
    return accounts;
  }
}
