package org.zhibai.forms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibai.model.LineType;
import org.zhibai.model.ReportingUnit;

/**
 * The report system of a rule pack. What is asked for a year is what is in force at its end.
 *
 * @param facts single facts by key: 名称, 城市, 模板版本, 报送截止 …
 */
public record ReportSystem(
    Map<String, String> facts,
    List<ReportingUnit> units,
    List<Form> allForms,
    List<FormLine> allLines,
    List<LedgerForm> allLedgers,
    List<Relation> relations,
    List<LedgerRule.Total> totals,
    List<LedgerRule.Key> keys,
    List<LedgerRule.Lookup> lookups,
    Parameters parameters) {

  /** Key of the threshold of {@link #mostListed}. */
  public static final String LISTED = "台账.逐条列出";

  private static final int MOST_LISTED = 200;

  /** Key of the fact that states the last day for handing in, month and day. */
  static final String DEADLINE = "报送截止";

  /**
   * Reads {@code forms/} and {@code parameters/} of a rule pack.
   *
   * @throws PackException when a table has a mistake
   */
  public static ReportSystem read(Path pack) {
    return new ReportSystemReader(pack).read();
  }

  /** A single fact; empty when the pack doesn't state it. */
  public String fact(String key) {
    return facts.getOrDefault(key, "");
  }

  /**
   * How many places of one ledger where the same is wrong are listed one by one; of the rest only
   * the number is told. A threshold of the pack, or else 200.
   */
  public int mostListed(int year) {
    return parameters
        .threshold(LISTED, year)
        .map(most -> Math.max(1, most.value().intValue()))
        .orElse(MOST_LISTED);
  }

  /** The last day for handing in for a year; empty when the pack doesn't state it. */
  public Optional<LocalDate> deadline(int year) {
    String day = fact(DEADLINE);
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(MonthDay.parse("--" + day).atYear(year + 1));
  }

  /** The unit that stands for the whole city. */
  public String city() {
    return fact("城市");
  }

  /** The printed number of a form, {@code 甬知统年02表}. */
  public String printedNumber(Form form) {
    return fact("表号").replace("{表}", form.number());
  }

  /** The forms in force. */
  public List<Form> forms(int year) {
    return allForms.stream().filter(form -> form.validity().atEndOf(year)).toList();
  }

  /** The lines of a form in force, in the form's order. */
  public List<FormLine> lines(Form form, int year) {
    return allLines.stream()
        .filter(line -> line.line().form().equals(form.number()) && line.validity().atEndOf(year))
        .toList();
  }

  /** The lines of a form that a unit fills in. */
  public List<FormLine> lines(Form form, ReportingUnit unit, int year) {
    return lines(form, year).stream().filter(line -> line.filledBy(unit)).toList();
  }

  /** The forms of which a unit fills in at least one line. */
  public List<Form> forms(ReportingUnit unit, int year) {
    return forms(year).stream().filter(form -> !lines(form, unit, year).isEmpty()).toList();
  }

  /** The ledgers in force. */
  public List<LedgerForm> ledgers(int year) {
    return allLedgers.stream().filter(ledger -> ledger.validity().atEndOf(year)).toList();
  }

  /** The ledgers a unit keeps. */
  public List<LedgerForm> ledgers(ReportingUnit unit, int year) {
    return ledgers(year).stream().filter(ledger -> ledger.filledBy(unit)).toList();
  }

  /** The unit with a code, also a retired one. */
  public Optional<ReportingUnit> unit(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** The units that hand in a workbook for a year. */
  public List<ReportingUnit> reporters(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return units.stream().filter(unit -> unit.files() && unit.validOn(end)).toList();
  }

  /** The line with a code, whenever in force. */
  public Optional<FormLine> line(String code) {
    return allLines.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  /**
   * The year in which something of the report system came into force last; 0 when all always was.
   */
  public int latest() {
    Stream<Validity> dated =
        Stream.of(
                allForms.stream().map(Form::validity),
                allLines.stream().map(FormLine::validity),
                allLedgers.stream().map(LedgerForm::validity),
                parameters.targets().stream().map(Parameters.Target::validity),
                parameters.criteria().stream().map(Parameters.Criterion::validity),
                parameters.thresholds().stream().map(one -> new Validity(one.from(), one.to())))
            .flatMap(validities -> validities);
    return dated
        .map(Validity::from)
        .filter(Objects::nonNull)
        .mapToInt(LocalDate::getYear)
        .reduce(0, Math::max);
  }

  /**
   * The relation by which a template works out a figure instead of asking for it: a line's columns
   * added up (form 04's 本年), or a line of another form repeated (引用). A formula in such a cell is
   * no mistake; nor is one in a growth column.
   *
   * @param column key of a column
   */
  public Optional<Relation> calculation(FormLine line, String column) {
    return relations.stream()
        .filter(relation -> relation.target().equals(line.code()))
        .filter(relation -> relation.columns().contains(column))
        .filter(
            relation ->
                relation.addsOwnColumns()
                    || (relation.repeats() && line.line().type() == LineType.REFERENCE))
        .findFirst();
  }
}
