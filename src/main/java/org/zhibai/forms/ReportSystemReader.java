package org.zhibai.forms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Line;
import org.zhibai.model.LineType;
import org.zhibai.model.ReportingUnit;

/** Reads the tables of a rule pack's {@code forms/} folder. */
final class ReportSystemReader {
  private static final String FORMS = "forms/forms.csv";
  private static final String COLUMNS = "forms/columns.csv";

  /** A day of the year; the last of February is one only in some. */
  private static final String DAY =
      "|(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";

  private final Path pack;
  private final Mistakes mistakes = new Mistakes();

  ReportSystemReader(Path pack) {
    this.pack = pack;
  }

  /**
   * Reads all tables to their ends.
   *
   * @throws PackException with all mistakes
   */
  ReportSystem read() {
    if (!Files.exists(pack.resolve(FORMS))) {
      mistakes.add(new TableMistake(pack.toString(), 0, "", "pack", List.of(FORMS)));
      mistakes.refuse();
    }
    List<Form> forms = forms(columns());
    List<FormLine> lines = lines(forms);
    Map<String, String> facts = facts();
    List<ReportingUnit> units = units();
    List<LedgerForm> ledgers = ledgers();
    KnownLines known = new KnownLines(forms, lines, ledgers);
    List<Relation> relations = relations(known);
    Parameters parameters = Parameters.read(pack, known, mistakes);
    LedgerRuleReader ofLedgers = new LedgerRuleReader(pack, known, parameters, mistakes);
    List<LedgerRule.Total> totals = ofLedgers.totals();
    List<LedgerRule.Key> keys = ofLedgers.keys();
    List<LedgerRule.Lookup> lookups = ofLedgers.lookups();
    mistakes.refuse();
    return new ReportSystem(
        facts, units, forms, lines, ledgers, relations, totals, keys, lookups, parameters);
  }

  private Table table(String file) {
    return Table.read(pack, file, mistakes);
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Table.Row row : table("forms/system.csv").rows()) {
      String key = row.given("键");
      if (key.equals(ReportSystem.DEADLINE) && !row.text("值").matches(DAY)) {
        row.note("值", "day", row.text("值"));
      }
      facts.put(key, row.text("值"));
    }
    return facts;
  }

  private List<ReportingUnit> units() {
    return table("forms/units.csv")
        .each(
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
                    row.text("说明")));
  }

  private Map<String, List<Column>> columns() {
    Map<String, List<Column>> layouts = new LinkedHashMap<>();
    table(COLUMNS)
        .each(
            row ->
                layouts
                    .computeIfAbsent(row.given("栏目"), key -> new ArrayList<>())
                    .add(
                        new Column(
                            row.given("键"),
                            row.given("表头"),
                            row.one("角色", ColumnRole.values(), ColumnRole::word),
                            row.text("编号"),
                            row.whole("宽"))));
    return layouts;
  }

  private List<Form> forms(Map<String, List<Column>> layouts) {
    return table(FORMS).each(row -> form(row, layouts));
  }

  private static Form form(Table.Row row, Map<String, List<Column>> layouts) {
    String layout = row.given("栏目");
    List<Column> columns = layouts.get(layout);
    if (columns == null) {
      throw row.sound(COLUMNS) && !layout.isEmpty()
          ? row.mistake("栏目", "layout", COLUMNS, layout, String.join("、", layouts.keySet()))
          : row.unusable();
    }
    return new Form(
        row.given("表号"),
        row.given("表名"),
        List.copyOf(columns),
        row.word("纸张", List.of("纵向", "横向")).equals("横向"),
        row.text("说明"),
        row.validity());
  }

  private List<FormLine> lines(List<Form> forms) {
    return table("forms/lines.csv").each(row -> line(row, forms));
  }

  private static FormLine line(Table.Row row, List<Form> forms) {
    Line line =
        new Line(
            row.given("代码"),
            row.given("名称"),
            row.text("计量单位"),
            row.one("类型", LineType.values(), LineType::word),
            row.yes("计数"),
            row.yes("必填"));
    return new FormLine(
        line,
        row.given("行文"),
        row.whole("缩进"),
        filledColumns(row, form(row, line, forms)),
        row.words("填报"),
        row.words("指标"),
        row.text("来源部门"),
        row.choices("选项"),
        row.text("定义"),
        row.validity());
  }

  private static Form form(Table.Row row, Line line, List<Form> forms) {
    if (!line.code().matches("[^.]+\\.[^.]+")) {
      throw line.code().isEmpty() ? row.unusable() : row.mistake("代码", "code", line.code());
    }
    for (Form form : forms) {
      if (form.number().equals(line.form())) {
        return form;
      }
    }
    if (!row.sound(FORMS, COLUMNS)) {
      throw row.unusable();
    }
    String known = forms.stream().map(Form::number).distinct().collect(Collectors.joining("、"));
    throw row.mistake("代码", "form", FORMS, line.form(), known);
  }

  private static List<String> filledColumns(Table.Row row, Form form) {
    List<String> wanted = row.words("栏");
    List<String> keys =
        form.columns().stream()
            .filter(column -> column.role() != ColumnRole.REMARK)
            .map(Column::key)
            .toList();
    if (!keys.containsAll(wanted) && row.sound(COLUMNS)) {
      row.note("栏", "columns", form.number(), String.join(" ", keys));
    }
    return wanted.isEmpty() ? keys : keys.stream().filter(wanted::contains).toList();
  }

  private List<LedgerForm> ledgers() {
    Map<String, LedgerForm> ledgers = new LinkedHashMap<>();
    table("forms/ledgers.csv").each(row -> column(row, ledgers));
    return List.copyOf(ledgers.values());
  }

  private static LedgerColumn column(Table.Row row, Map<String, LedgerForm> ledgers) {
    LedgerForm ledger =
        ledgers.computeIfAbsent(
            row.given("台账"),
            number ->
                new LedgerForm(
                    number, row.given("名称"), new ArrayList<>(), row.words("填报"), row.validity()));
    LedgerColumn column =
        new LedgerColumn(
            row.given("栏"),
            row.given("表头"),
            row.one("类型", LedgerForm.Type.values(), LedgerForm.Type::word),
            row.text("计量单位"),
            row.choices("选项"),
            row.one("取值", LedgerForm.Demand.values(), LedgerForm.Demand::word),
            row.text("不早于"),
            row.yes("必填"));
    ledger.columns().add(column);
    notBefore(ledger, row);
    return column;
  }

  /** The dates that a column's must not precede stand before it. */
  private static void notBefore(LedgerForm ledger, Table.Row row) {
    String earlier = row.text("不早于");
    boolean known =
        ledger.columns().stream()
            .anyMatch(
                column -> column.key().equals(earlier) && column.type() == LedgerForm.Type.DATE);
    if (!earlier.isEmpty() && !known) {
      row.note("不早于", "earlier", earlier);
    }
  }

  private List<Relation> relations(KnownLines known) {
    return table("forms/relations.csv").each(row -> relation(row, known));
  }

  private static Relation relation(Table.Row row, KnownLines known) {
    String expression = row.given("表达式");
    String[] sides = StringUtils.split(expression, '/');
    if (sides.length != 1 && sides.length != 2) {
      throw expression.isEmpty() ? row.unusable() : row.mistake("表达式", "division");
    }
    return new Relation(
        row.given("编号"),
        row.word("类别", Relation.KINDS),
        known.line(row, "对象"),
        known.terms(row, "表达式", sides[0]),
        sides.length == 1 ? List.of() : known.terms(row, "表达式", sides[1]),
        expression,
        known.columns(row, "栏"),
        row.words("适用"),
        row.text("审核关系"));
  }
}
