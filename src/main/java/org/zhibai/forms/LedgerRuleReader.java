package org.zhibai.forms;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Reads what a pack says of ledgers as a whole: totals, keys, lookups. */
final class LedgerRuleReader {
  private static final Pattern CONDITION = Pattern.compile("([^=≥≤]+)([=≥≤])(.+)");

  private final Path pack;
  private final Parameters parameters;

  LedgerRuleReader(Path pack, Parameters parameters) {
    this.pack = pack;
    this.parameters = parameters;
  }

  List<LedgerRule.Total> totals() {
    return Table.read(pack, "forms/totals.csv").rows().stream()
        .map(
            row ->
                new LedgerRule.Total(
                    row.given("编号"),
                    row.given("台账"),
                    operation(row),
                    row.text("取数栏"),
                    filter(row, "条件"),
                    row.given("对象"),
                    row.given("栏"),
                    new BigDecimal(row.given("允许误差"))))
        .toList();
  }

  private static LedgerRule.Operation operation(Table.Row row) {
    LedgerRule.Operation wanted =
        Arrays.stream(LedgerRule.Operation.values())
            .filter(operation -> operation.word().equals(row.text("运算")))
            .findFirst()
            .orElseThrow(() -> row.mistake("没有这种运算：" + row.text("运算")));
    boolean two = row.text("取数栏").indexOf('/') > 0;
    if (two != (wanted == LedgerRule.Operation.SHARE)) {
      throw row.mistake("运算“占比”的取数栏写成 分子栏/分母栏，其他运算只写一栏");
    }
    return wanted;
  }

  List<LedgerRule.Key> keys() {
    return Table.read(pack, "forms/keys.csv").rows().stream()
        .map(
            row ->
                new LedgerRule.Key(
                    row.given("编号"),
                    row.given("台账"),
                    row.words("键栏"),
                    filter(row, "条件"),
                    row.given("显示栏"),
                    row.yes("跨单位"),
                    period(row)))
        .toList();
  }

  private static List<String> period(Table.Row row) {
    List<String> period = List.of(StringUtils.split(row.optional("期间")));
    if (!period.isEmpty() && period.size() != 2) {
      throw row.mistake("“期间”应写起、止两栏，用空格隔开");
    }
    return period;
  }

  List<LedgerRule.Lookup> lookups() {
    return Table.read(pack, "forms/lookups.csv").rows().stream().map(this::lookup).toList();
  }

  private LedgerRule.Lookup lookup(Table.Row row) {
    List<String> columns = row.words("键栏");
    List<String> targets = row.words("对照栏");
    if (columns.isEmpty() || columns.size() != targets.size()) {
      throw row.mistake("“键栏”与“对照栏”应逐栏对应");
    }
    return new LedgerRule.Lookup(
        row.given("编号"),
        row.given("台账"),
        columns,
        filter(row, "条件"),
        row.given("对照台账"),
        targets,
        filter(row, "对照条件"),
        row.given("显示栏"),
        row.text("单位栏"));
  }

  private Map<String, String> filter(Table.Row row, String column) {
    Map<String, String> filter = new LinkedHashMap<>();
    for (String condition : StringUtils.split(row.text(column), ';')) {
      Matcher sides = CONDITION.matcher(condition.trim());
      if (!sides.matches()) {
        throw row.mistake("“" + column + "”应写成 栏=值，多个用分号隔开，现在是“" + condition + "”");
      }
      boolean equal = sides.group(2).equals("=");
      String value = sides.group(3).trim();
      if (!equal && parameters.thresholds().stream().noneMatch(one -> one.key().equals(value))) {
        throw row.mistake("parameters/thresholds.csv 里没有阈值“" + value + "”");
      }
      filter.put(sides.group(1).trim(), equal ? value : sides.group(2) + value);
    }
    return filter;
  }
}
