package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.work.RankingModel.Group;
import org.zhibai.desktop.work.RankingModel.Part;
import org.zhibai.model.Attainment;

/** Targets and ranking as the screen shows them. */
class StandingsTest {
  private final TargetsModel targets =
      new TargetsModel(SampleFindings.RESULT.attainments(), SampleFindings.CHINESE);
  private final RankingModel ranking =
      new RankingModel(SampleFindings.RESULT.standings(), SampleFindings.CHINESE);

  @Test
  void every_attainment_stands_under_its_target_and_leads_to_its_figure() {
    int rows = targets.targets().stream().mapToInt(target -> target.rows().size()).sum();
    assertThat(rows).isEqualTo(SampleFindings.RESULT.attainments().size()).isPositive();
    Attainment first = SampleFindings.RESULT.attainments().get(0);
    assertThat(targets.targets().get(0).rows())
        .anySatisfy(
            row -> {
              assertThat(row.unit()).isEqualTo(first.reporter());
              assertThat(row.cell()).isEqualTo(first.figure().cell());
              assertThat(row.attained()).isEqualTo(first.attained());
            });
  }

  @Test
  void a_share_of_one_or_more_means_attained() {
    assertThat(targets.targets())
        .allSatisfy(
            target ->
                assertThat(target.rows())
                    .filteredOn(row -> row.share() != null)
                    .allMatch(
                        row -> row.attained() == (row.share().compareTo(BigDecimal.ONE) >= 0)));
  }

  @Test
  void the_parts_of_a_total_add_up_to_it() {
    assertThat(ranking.groups()).hasSizeGreaterThan(1);
    for (Group group : ranking.groups()) {
      assertThat(group.rows()).isNotEmpty();
      for (RankingModel.Row row : group.rows()) {
        assertThat(row.parts()).hasSameSizeAs(group.criteria());
        BigDecimal points =
            row.parts().stream()
                .map(Part::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(points.subtract(row.deducted())).isEqualByComparingTo(row.total());
      }
    }
  }

  @Test
  void each_part_with_points_leads_to_figures() {
    assertThat(ranking.groups().get(0).rows().get(0).parts())
        .filteredOn(part -> part.points() != null)
        .isNotEmpty()
        .allMatch(part -> !part.figures().isEmpty());
  }
}
