package org.zhibai.forms;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Reads what a pack says of ledgers as a whole: totals, keys, lookups. */
final class LedgerRuleReader {
  private static final String THRESHOLDS = "parameters/thresholds.csv";
  private static final Pattern CONDITION = Pattern.compile("([^=≥≤]+)([=≥≤])(.+)");

  private final Path pack;
  private final KnownLines known;
  private final Parameters parameters;
  private final Mistakes mistakes;

  LedgerRuleReader(Path pack, KnownLines known, Parameters parameters, Mistakes mistakes) {
    this.pack = pack;
    this.known = known;
    this.parameters = parameters;
    this.mistakes = mistakes;
  }

  List<LedgerRule.Total> totals() {
    return Table.read(pack, "forms/totals.csv", mistakes)
        .each(
            row ->
                new LedgerRule.Total(
                    row.given("编号"),
                    known.ledger(row, "台账"),
                    operation(row),
                    row.text("取数栏"),
                    filter(row, "条件"),
                    known.line(row, "对象"),
                    known.column(row, "栏"),
                    row.number("允许误差")));
  }

  private static LedgerRule.Operation operation(Table.Row row) {
    LedgerRule.Operation wanted =
        row.one("运算", LedgerRule.Operation.values(), LedgerRule.Operation::word);
    boolean two = row.text("取数栏").indexOf('/') > 0;
    if (two != (wanted == LedgerRule.Operation.SHARE)) {
      row.note("取数栏", "operation");
    }
    return wanted;
  }

  List<LedgerRule.Key> keys() {
    return Table.read(pack, "forms/keys.csv", mistakes)
        .each(
            row ->
                new LedgerRule.Key(
                    row.given("编号"),
                    known.ledger(row, "台账"),
                    row.words("键栏"),
                    filter(row, "条件"),
                    row.given("显示栏"),
                    row.yes("跨单位"),
                    period(row)));
  }

  private static List<String> period(Table.Row row) {
    List<String> period = List.of(StringUtils.split(row.optional("期间")));
    if (!period.isEmpty() && period.size() != 2) {
      row.note("期间", "period");
    }
    return period;
  }

  List<LedgerRule.Lookup> lookups() {
    return Table.read(pack, "forms/lookups.csv", mistakes).each(this::lookup);
  }

  private LedgerRule.Lookup lookup(Table.Row row) {
    List<String> columns = row.words("键栏");
    List<String> targets = row.words("对照栏");
    if (columns.isEmpty() || columns.size() != targets.size()) {
      row.note("对照栏", "pairs");
    }
    return new LedgerRule.Lookup(
        row.given("编号"),
        known.ledger(row, "台账"),
        columns,
        filter(row, "条件"),
        known.ledger(row, "对照台账"),
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
        row.note(column, "condition", condition);
        continue;
      }
      boolean equal = sides.group(2).equals("=");
      String value = sides.group(3).trim();
      if (!equal && !threshold(value) && row.sound(THRESHOLDS)) {
        row.note(column, "threshold", THRESHOLDS, value);
      }
      filter.put(sides.group(1).trim(), equal ? value : sides.group(2) + value);
    }
    return filter;
  }

  private boolean threshold(String key) {
    return parameters.thresholds().stream().anyMatch(one -> one.key().equals(key));
  }
}
