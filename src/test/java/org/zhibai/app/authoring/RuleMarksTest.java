package org.zhibai.app.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Remark;
import org.zhibai.model.WrittenRule;

class RuleMarksTest {
  private static final Path PACK = Path.of("rules");
  private static final String RULE = "general/growth-over-limit";

  private final RuleMarks marks = RuleMarks.in(PACK, Locale.CHINESE);

  @Test
  void a_mistake_has_its_line_its_column_and_its_length() throws IOException {
    WrittenRule rule = saved();
    WrittenRule broken = rule.withDrl(rule.drl().replace("change > ", "chnage > "));

    assertThat(marks.of(rule, List.of())).noneMatch(Remark::error);
    assertThat(marks.of(broken, List.of()))
        .filteredOn(Remark::error)
        .singleElement()
        .satisfies(
            remark -> {
              String line = broken.drl().lines().skip(remark.line() - 1).findFirst().orElseThrow();
              int start = remark.column() - 1;
              assertThat(line.substring(start, start + remark.length())).isEqualTo("chnage");
            });
  }

  @Test
  void the_name_of_another_rule_is_marked_where_it_stands() throws IOException {
    RuleTree tree = RuleTree.read(PACK, Locale.CHINESE);
    WrittenRule rule = saved();
    String other =
        tree.rules().stream()
            .filter(one -> one.id().equals("general/sums-of-parts"))
            .findFirst()
            .orElseThrow()
            .name();
    WrittenRule named =
        rule.withDrl(rule.drl().replaceFirst("rule \"[^\"]*\"", "rule \"" + other + "\""));

    assertThat(marks.of(rule, tree.rules())).noneMatch(Remark::error);
    assertThat(marks.of(named, tree.rules()))
        .filteredOn(remark -> remark.kind().equals("name.taken"))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.line()).isEqualTo(7);
              assertThat(remark.column()).isEqualTo(7);
              assertThat(remark.what()).contains("general/sums-of-parts");
            });
  }

  @Test
  void whatever_is_typed_is_looked_at_and_not_for_long() throws IOException {
    WrittenRule rule = saved();
    marks.of(rule, List.of());
    long longest = 0;
    for (int cut = 0; cut < rule.drl().length(); cut += 7) {
      WrittenRule typed = rule.withDrl(rule.drl().substring(0, cut));
      long start = System.nanoTime();
      marks.of(typed, List.of());
      longest = Math.max(longest, System.nanoTime() - start);
    }
    WrittenRule deep = rule.withDrl("(".repeat(20_000));

    assertThat(marks.of(deep, List.of())).anyMatch(Remark::error);
    assertThat(longest).isLessThan(300_000_000);
  }

  private static WrittenRule saved() throws IOException {
    return new RuleFiles(PACK).open(RULE);
  }
}
