package org.zhibai.forms;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhibai.forms.Relation.Term;
import org.zhibai.model.Threshold;

/**
 * The dated parameters of a rule pack: {@code parameters/thresholds.csv}, {@code targets.csv},
 * {@code weights.csv}. Each carries its source and a mark: S read in a source, K common knowledge,
 * A assumed.
 */
public record Parameters(
    List<Threshold> thresholds, List<Target> targets, List<Criterion> criteria) {

  private static final List<String> MARKS = List.of("S", "K", "A");

  /**
   * A value that a unit's figure is to reach.
   *
   * @param code line code
   * @param column key of the column
   * @param appliesTo groups and unit codes it is set for
   * @param least whether the figure must be the value or more
   */
  public record Target(
      String id,
      String name,
      String code,
      String column,
      List<String> appliesTo,
      BigDecimal value,
      boolean least,
      Validity validity,
      String source,
      String mark) {}

  /**
   * A criterion of the ranking.
   *
   * @param theme 创造, 保护, 运用, 服务, 宣传人才
   * @param kind 数值 (numerator over denominator, or alone) or 增速 (growth over last year)
   * @param higherIsBetter whether the highest value gets the full score
   * @param withoutBasis 分摊 (weight spread over the unit's other criteria) or 组均值 (mean score of the
   *     group)
   */
  public record Criterion(
      String id,
      String theme,
      String name,
      BigDecimal weight,
      String kind,
      List<Term> numerator,
      List<Term> denominator,
      boolean higherIsBetter,
      String withoutBasis,
      Validity validity,
      String source,
      String mark) {}

  static Parameters read(Path pack, KnownLines known, Mistakes mistakes) {
    return new Parameters(
        Table.read(pack, "parameters/thresholds.csv", mistakes).each(Parameters::threshold),
        Table.read(pack, "parameters/targets.csv", mistakes).each(row -> target(row, known)),
        Table.read(pack, "parameters/weights.csv", mistakes).each(row -> criterion(row, known)));
  }

  /** The thresholds in force at the end of a reporting period. */
  public List<Threshold> thresholds(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return thresholds.stream().filter(threshold -> threshold.inForce(end)).toList();
  }

  /** The threshold with a key in force at the end of a reporting period. */
  public Optional<Threshold> threshold(String key, int year) {
    return thresholds(year).stream().filter(threshold -> threshold.key().equals(key)).findFirst();
  }

  /** The targets in force at the end of a reporting period. */
  public List<Target> targets(int year) {
    return targets.stream().filter(target -> target.validity().atEndOf(year)).toList();
  }

  /** The criteria of the ranking in force at the end of a reporting period. */
  public List<Criterion> criteria(int year) {
    return criteria.stream().filter(criterion -> criterion.validity().atEndOf(year)).toList();
  }

  private static Threshold threshold(Table.Row row) {
    Validity validity = row.validity();
    LocalDate from = validity.from();
    return new Threshold(
        row.given("键"),
        row.number("值"),
        row.text("单位"),
        from == null ? LocalDate.MIN : from,
        validity.to(),
        row.given("来源"),
        row.word("标记", MARKS));
  }

  private static Target target(Table.Row row, KnownLines known) {
    return new Target(
        row.given("编号"),
        row.given("名称"),
        known.line(row, "对象"),
        known.column(row, "栏"),
        row.words("适用"),
        row.number("目标"),
        row.word("方向", List.of("不低于", "不高于")).equals("不低于"),
        row.validity(),
        row.given("来源"),
        row.word("标记", MARKS));
  }

  private static Criterion criterion(Table.Row row, KnownLines known) {
    String denominator = row.text("分母");
    return new Criterion(
        row.given("编号"),
        row.given("类别"),
        row.given("名称"),
        row.number("权重"),
        row.word("算法", List.of("数值", "增速")),
        known.terms(row, "分子", row.given("分子")),
        denominator.isEmpty() ? List.of() : known.terms(row, "分母", denominator),
        row.word("方向", List.of("越高越好", "越低越好")).equals("越高越好"),
        row.word("无基数", List.of("分摊", "组均值")),
        row.validity(),
        row.given("来源"),
        row.word("标记", MARKS));
  }
}
