package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Figure;
import org.zhibai.model.Finding;
import org.zhibai.model.Inspection;
import org.zhibai.model.Place;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Rule;
import org.zhibai.model.Threshold;

class FindingWriterTest {
  private static final Path PACK = Path.of("rules");

  private final ReportSystem system = ReportSystem.read(PACK);
  private final Rule rule = RulePack.read(PACK).rules().get(0);

  @Test
  void figure_beside_another_is_held_against_it() {
    Finding finding = finding(figure("10.01", "21"), figure("01.05", "22"));

    assertThat(finding.expected()).isEqualByComparingTo("22");
    assertThat(finding.difference()).isEqualByComparingTo("-1");
  }

  @Test
  void figure_beside_a_threshold_is_held_against_the_threshold() {
    Finding finding = finding(figure("07.06", "135"), threshold("行政裁决.法定天数"));

    assertThat(finding.reported()).isEqualByComparingTo("135");
    assertThat(finding.expected()).isEqualByComparingTo("90");
  }

  @Test
  void figure_held_against_a_share_of_another_has_no_single_expected_value() {
    Finding finding =
        finding(
            figure("02.12", "149"),
            figure("02.11", "1000"),
            threshold("占比.高价值下限"),
            threshold("占比.高价值上限"));

    assertThat(finding.reported()).isEqualByComparingTo("149");
    assertThat(finding.expected()).isNull();
    assertThat(finding.difference()).isNull();
  }

  @Test
  void problems_of_two_cells_of_a_ledger_are_told_apart_by_record_and_column() {
    Finding first = finding(unclear("Y1|登记金额", "F4"));
    Finding second = finding(unclear("Y2|登记金额", "F5"));

    assertThat(first.key()).endsWith("|330212|数值无法识别 T3|Y1|登记金额");
    assertThat(second.key()).endsWith("|330212|数值无法识别 T3|Y2|登记金额");
  }

  private static Inspection unclear(String about, String ref) {
    CellAddress at = new CellAddress("示例.xlsx", "T3", ref);
    ProblemKind kind = ProblemKind.NOT_UNDERSTOOD;
    Problem problem = new Problem(kind, "330212", 2023, "T3", about, at, "", "", "若干");
    return new Inspection(kind.word(), "330212", 2023, "示例.xlsx", problem);
  }

  private Finding finding(Object... facts) {
    return new FindingWriter(system)
        .finding(rule, new Findings.Report(rule.id(), List.of(facts), List.of()));
  }

  private Threshold threshold(String key) {
    return system.parameters().threshold(key, 2023).orElseThrow();
  }

  private Figure figure(String code, String value) {
    BigDecimal number = new BigDecimal(value);
    return new Figure(
        system.line(code).orElseThrow().line(),
        new Place("330212", 2023, "本年"),
        ColumnRole.CURRENT,
        number,
        number,
        0,
        Bound.EXACT,
        value,
        new CellAddress("示例.xlsx", code.substring(0, 2), "D9"));
  }
}
