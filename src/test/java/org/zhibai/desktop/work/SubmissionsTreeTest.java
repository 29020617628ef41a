package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.work.SubmissionsTree.Node;
import org.zhibai.desktop.work.SubmissionsTree.State;
import org.zhibai.desktop.work.SubmissionsTree.Year;

class SubmissionsTreeTest {
  private final SubmissionsTree tree =
      new SubmissionsTree(SampleFindings.RESULT, SampleFindings.CHINESE);

  @Test
  void units_that_handed_in_stand_under_their_year_with_their_findings() {
    Year year = tree.years().get(0);
    assertThat(year.year()).isEqualTo(2023);
    assertThat(year.received()).isEqualTo(SampleFindings.RESULT.received().submissions().size());
    assertThat(tree.heading(year))
        .isEqualTo("2023 年　收到 " + year.received() + " / 应报 " + year.expected());
    Node haishu = node("330203");
    assertThat(haishu.state()).isEqualTo(State.RECEIVED);
    assertThat(haishu.version()).isEqualTo(1);
    assertThat(Path.of(haishu.path())).exists();
    assertThat(haishu.counts().total())
        .isEqualTo(
            (int)
                SampleFindings.all().stream()
                    .filter(one -> one.reporter().equals("330203"))
                    .count())
        .isPositive();
  }

  @Test
  void all_findings_with_a_unit_are_counted_once() {
    int counted = tree.years().stream().mapToInt(year -> year.counts().total()).sum();
    assertThat(counted).isEqualTo(SampleFindings.all().size());
  }

  @Test
  void an_older_version_stands_beside_the_one_that_counts() {
    assertThat(tree.all())
        .filteredOn(node -> node.unit().equals("D-NY"))
        .extracting(Node::state)
        .containsExactly(State.RECEIVED, State.SUPERSEDED);
  }

  @Test
  void every_state_has_a_word() {
    for (State state : State.values()) {
      assertThat(tree.word(state)).isNotBlank();
    }
  }

  private Node node(String unit) {
    return tree.all().filter(node -> node.unit().equals(unit)).findFirst().orElseThrow();
  }
}
