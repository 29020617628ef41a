package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Finding;
import org.zhibai.model.ListedFindings;

class ListedFindingsTest {
  private final List<Finding> some = SyntheticFindings.all().subList(20, 24);

  @Test
  void a_chain_of_causes_hangs_under_its_last() {
    Finding first = some.get(0);
    Finding second = SyntheticFindings.causedBy(some.get(1), first.key());
    Finding third = SyntheticFindings.causedBy(some.get(2), second.key());
    ListedFindings order = new ListedFindings(List.of(third, some.get(3), second, first), 10);
    assertThat(order.items())
        .extracting(ListedFindings.Item::number)
        .containsExactly("1", "2", "2-1", "2-2");
    assertThat(order.items())
        .extracting(ListedFindings.Item::finding)
        .containsExactly(some.get(3), first, third, second);
  }

  @Test
  void findings_that_explain_each_other_stand_for_themselves() {
    Finding one = SyntheticFindings.causedBy(some.get(0), some.get(1).key());
    Finding other = SyntheticFindings.causedBy(some.get(1), some.get(0).key());
    ListedFindings order = new ListedFindings(List.of(one, other), 10);
    assertThat(order.items()).noneMatch(ListedFindings.Item::explained).hasSize(2);
  }

  @Test
  void a_cause_that_is_not_among_the_findings_explains_nothing() {
    Finding lone = SyntheticFindings.causedBy(some.get(0), "nowhere");
    assertThat(new ListedFindings(List.of(lone), 10).items())
        .singleElement()
        .matches(item -> !item.explained());
  }
}
