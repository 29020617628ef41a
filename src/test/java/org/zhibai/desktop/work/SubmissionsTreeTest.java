package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.desktop.work.SubmissionsTree.Node;
import org.zhibai.desktop.work.SubmissionsTree.State;
import org.zhibai.desktop.work.SubmissionsTree.Year;
import org.zhibai.model.CheckResult;

class SubmissionsTreeTest {
  private final SubmissionsTree tree =
      new SubmissionsTree(SampleFindings.RESULT, SampleFindings.CHINESE);

  @Test
  void units_that_handed_in_stand_under_their_year_with_their_findings() {
    Year year = tree.years().get(0);
    assertThat(year.year()).isEqualTo(2023);
    assertThat(year.received()).isEqualTo(SampleFindings.RESULT.received().submissions().size());
    assertThat(tree.heading(year)).isEqualTo("2023 年");
    assertThat(tree.received(year)).isEqualTo(year.received() + "/" + year.expected());
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
  void a_file_of_last_year_that_could_not_be_read_stands_under_its_year(@TempDir Path folder)
      throws IOException {
    String damaged = "NBIP-2022-330203-01.xlsx";
    Files.writeString(folder.resolve(damaged), "PK damaged");
    CheckResult result =
        SampleFindings.check(
            List.of(Path.of("samples/2023/NBIP-2023-330203-01.xlsx")), List.of(folder));

    Year before = new SubmissionsTree(result, SampleFindings.CHINESE).years().get(1);

    assertThat(tree.heading(before)).isEqualTo("2022 年");
    assertThat(tree.received(before)).isEmpty();
    assertThat(before.nodes())
        .singleElement()
        .satisfies(node -> assertThat(node.state()).isEqualTo(State.UNREADABLE))
        .satisfies(node -> assertThat(node.unit()).isEqualTo("330203"))
        .satisfies(node -> assertThat(node.file()).isEqualTo(damaged))
        .satisfies(node -> assertThat(node.note()).isNotBlank());
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
