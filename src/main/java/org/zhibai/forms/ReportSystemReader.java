package org.zhibai.forms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Line;
import org.zhibai.model.LineType;
import org.zhibai.model.ReportingUnit;

/** Reads the tables of a rule pack's {@code forms/} folder. */
final class ReportSystemReader {
  private final Path pack;

  ReportSystemReader(Path pack) {
    this.pack = pack;
  }

  ReportSystem read() {
    if (!Files.exists(pack.resolve("forms/forms.csv"))) {
      throw new PackException(
          pack.toString(), 0, "这里没有规则包：找不到 forms/forms.csv。请用 --rules 指定规则包所在的文件夹");
    }
    List<Form> forms = forms(columns());
    Parameters parameters = Parameters.read(pack);
    LedgerRuleReader ledgerRules = new LedgerRuleReader(pack, parameters);
    return new ReportSystem(
        facts(),
        units(),
        forms,
        lines(forms),
        ledgers(),
        relations(),
        ledgerRules.totals(),
        ledgerRules.keys(),
        ledgerRules.lookups(),
        parameters);
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Table.Row row : Table.read(pack, "forms/system.csv").rows()) {
      facts.put(row.given("键"), row.text("值"));
    }
    return facts;
  }

  private List<ReportingUnit> units() {
    return Table.read(pack, "forms/units.csv").rows().stream()
        .map(
            row ->
                new ReportingUnit(
                    row.given("代码"),
                    row.given("名称"),
                    row.given("类别"),
                    row.text("上级"),
                    row.yes("计入全市"),
                    row.yes("报送"),
                    row.text("接替"),
                    row.date("起"),
                    row.date("止"),
                    row.text("说明")))
        .toList();
  }

  private Map<String, List<Column>> columns() {
    Map<String, List<Column>> layouts = new LinkedHashMap<>();
    for (Table.Row row : Table.read(pack, "forms/columns.csv").rows()) {
      layouts
          .computeIfAbsent(row.given("栏目"), key -> new ArrayList<>())
          .add(
              new Column(
                  row.given("键"),
                  row.given("表头"),
                  ColumnRole.of(row.given("角色")),
                  row.text("编号"),
                  row.whole("宽")));
    }
    return layouts;
  }

  private List<Form> forms(Map<String, List<Column>> layouts) {
    List<Form> forms = new ArrayList<>();
    for (Table.Row row : Table.read(pack, "forms/forms.csv").rows()) {
      List<Column> columns = layouts.get(row.given("栏目"));
      if (columns == null) {
        throw row.mistake("forms/columns.csv 里没有栏目“" + row.text("栏目") + "”");
      }
      forms.add(
          new Form(
              row.given("表号"),
              row.given("表名"),
              List.copyOf(columns),
              row.text("纸张").equals("横向"),
              row.text("说明"),
              row.validity()));
    }
    return List.copyOf(forms);
  }

  private List<FormLine> lines(List<Form> forms) {
    List<FormLine> lines = new ArrayList<>();
    for (Table.Row row : Table.read(pack, "forms/lines.csv").rows()) {
      Line line =
          new Line(
              row.given("代码"),
              row.given("名称"),
              row.text("计量单位"),
              LineType.of(row.given("类型")),
              row.yes("计数"),
              row.yes("必填"));
      Form form =
          forms.stream()
              .filter(candidate -> candidate.number().equals(line.form()))
              .findFirst()
              .orElseThrow(() -> row.mistake("forms/forms.csv 里没有 " + line.form() + " 表"));
      lines.add(
          new FormLine(
              line,
              row.given("行文"),
              row.whole("缩进"),
              filledColumns(row, form),
              row.words("填报"),
              row.words("指标"),
              row.text("来源部门"),
              row.choices("选项"),
              row.text("定义"),
              row.validity()));
    }
    return List.copyOf(lines);
  }

  private static List<String> filledColumns(Table.Row row, Form form) {
    List<String> wanted = row.words("栏");
    List<String> keys =
        form.columns().stream()
            .filter(column -> column.role() != ColumnRole.REMARK)
            .map(Column::key)
            .toList();
    if (!keys.containsAll(wanted)) {
      throw row.mistake("“栏”里有 " + form.number() + " 表没有的栏，可用的是：" + String.join(" ", keys));
    }
    return wanted.isEmpty() ? keys : keys.stream().filter(wanted::contains).toList();
  }

  private List<LedgerForm> ledgers() {
    Map<String, LedgerForm> ledgers = new LinkedHashMap<>();
    for (Table.Row row : Table.read(pack, "forms/ledgers.csv").rows()) {
      LedgerForm ledger =
          ledgers.computeIfAbsent(
              row.given("台账"),
              number ->
                  new LedgerForm(
                      number, row.given("名称"), new ArrayList<>(), row.words("填报"), row.validity()));
      ledger
          .columns()
          .add(
              new LedgerColumn(
                  row.given("栏"),
                  row.given("表头"),
                  ledgerType(row),
                  row.text("计量单位"),
                  row.choices("选项"),
                  demand(row),
                  row.text("不早于"),
                  row.yes("必填")));
      notBefore(ledger, row);
    }
    return List.copyOf(ledgers.values());
  }

  private static LedgerForm.Demand demand(Table.Row row) {
    return Arrays.stream(LedgerForm.Demand.values())
        .filter(demand -> demand.word().equals(row.text("取值")))
        .findFirst()
        .orElseThrow(() -> row.mistake("没有这种台账取值：" + row.text("取值")));
  }

  /** The dates that a column's must not precede stand before it. */
  private static void notBefore(LedgerForm ledger, Table.Row row) {
    String earlier = row.text("不早于");
    boolean known =
        ledger.columns().stream()
            .anyMatch(
                column -> column.key().equals(earlier) && column.type() == LedgerForm.Type.DATE);
    if (!earlier.isEmpty() && !known) {
      throw row.mistake("“不早于”应为同一台账前面的日期栏，现在是“" + earlier + "”");
    }
  }

  private static LedgerForm.Type ledgerType(Table.Row row) {
    return Arrays.stream(LedgerForm.Type.values())
        .filter(type -> type.word().equals(row.text("类型")))
        .findFirst()
        .orElseThrow(() -> row.mistake("没有这种台账栏类型：" + row.text("类型")));
  }

  private List<Relation> relations() {
    return Table.read(pack, "forms/relations.csv").rows().stream()
        .map(ReportSystemReader::relation)
        .toList();
  }

  private static Relation relation(Table.Row row) {
    String expression = row.given("表达式");
    String[] sides = StringUtils.split(expression, '/');
    if (sides.length > 2) {
      throw row.mistake("表达式里只能有一个除号");
    }
    return new Relation(
        row.given("编号"),
        row.given("类别"),
        row.given("对象"),
        Expression.terms(sides[0], row),
        sides.length == 1 ? List.of() : Expression.terms(sides[1], row),
        expression,
        row.words("栏"),
        row.words("适用"),
        row.text("审核关系"));
  }
}
