package org.zhibai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhibai.model.Figure;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Standing;
import org.zhibai.model.Standing.Deduction;
import org.zhibai.model.Standing.Score;

/** A made-up ranking of the districts and the zones. */
final class SyntheticRanking {
  private record Criterion(String theme, String name, String code, int weight) {}

  private static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("创造", "每万人口高价值发明专利拥有量", "02.18", 10),
          new Criterion("创造", "PCT国际专利申请量", "02.10", 5),
          new Criterion("创造", "规上工业企业发明专利覆盖率", "02.24", 5),
          new Criterion("创造", "发明专利授权量增速", "02.02", 5),
          new Criterion("创造", "有效注册商标量", "03.01", 5),
          new Criterion("保护", "软件正版化率", "04.23", 10),
          new Criterion("保护", "商业秘密保护示范基地", "08.01", 8),
          new Criterion("保护", "行政裁决结案率", "07.03", 8),
          new Criterion("保护", "司法协同", "06.04", 5),
          new Criterion("运用", "专利质押融资金额", "09.01", 10),
          new Criterion("运用", "许可转让次数", "09.06", 5),
          new Criterion("服务", "服务机构数", "10.01", 10),
          new Criterion("宣传人才", "培训人次", "11.01", 5));

  private SyntheticRanking() {}

  /** The districts and the zones that file. */
  static List<ReportingUnit> units() {
    return SyntheticResult.SYSTEM.reporters(SyntheticResult.YEAR).stream()
        .filter(
            unit ->
                unit.group().equals(ReportingUnit.DISTRICT)
                    || unit.group().equals(ReportingUnit.ZONE))
        .toList();
  }

  static List<Standing> standings() {
    List<Standing> all = new ArrayList<>();
    for (String group : List.of(ReportingUnit.DISTRICT, ReportingUnit.ZONE)) {
      List<Standing> standings = new ArrayList<>();
      units().stream()
          .filter(unit -> unit.group().equals(group))
          .forEach(unit -> standings.add(standing(unit)));
      standings.sort(Comparator.comparing(Standing::total).reversed());
      for (Standing each : standings) {
        int rank =
            1 + (int) standings.stream().filter(s -> s.total().compareTo(each.total()) > 0).count();
        all.add(
            new Standing(
                each.reporter(), group, each.scores(), each.deductions(), each.total(), rank));
      }
    }
    return all;
  }

  private static Standing standing(ReportingUnit unit) {
    List<Score> scores = CRITERIA.stream().map(criterion -> score(unit, criterion)).toList();
    List<Deduction> deductions =
        Math.floorMod(unit.code().hashCode(), 3) == 0
            ? List.of(new Deduction(new BigDecimal("1.00"), "强制性问题未改正 1 条"))
            : List.of();
    BigDecimal total = scores.stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Deduction deduction : deductions) {
      total = total.subtract(deduction.points());
    }
    return new Standing(unit.code(), unit.group(), scores, deductions, total, 0);
  }

  private static Score score(ReportingUnit unit, Criterion criterion) {
    int spread = Math.floorMod((unit.code() + criterion.name()).hashCode(), 41);
    BigDecimal weight = BigDecimal.valueOf(criterion.weight());
    if (criterion.code().equals("07.03") && spread % 5 == 0) {
      return new Score(
          criterion.code(),
          criterion.theme(),
          criterion.name(),
          BigDecimal.ZERO,
          null,
          null,
          null,
          null,
          BigDecimal.ZERO,
          List.of(),
          "本单位没有行政裁决案件，权重分摊到其他指标");
    }
    BigDecimal score = BigDecimal.valueOf(60 + spread);
    BigDecimal value = BigDecimal.valueOf(12.4 + spread * 0.31).setScale(2, RoundingMode.HALF_UP);
    Figure figure = SyntheticResult.figure(criterion.code(), unit.code(), value.doubleValue());
    return new Score(
        criterion.code(),
        criterion.theme(),
        criterion.name(),
        weight,
        value,
        new BigDecimal("12.40"),
        new BigDecimal("24.80"),
        score,
        weight.multiply(score).movePointLeft(2).setScale(2, RoundingMode.HALF_UP),
        List.of(figure),
        "60 + 40 ×（" + value + " - 12.40）÷（24.80 - 12.40）");
  }
}
