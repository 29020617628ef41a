package org.zhibai.app.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.PackCopy;
import org.zhibai.app.authoring.RuleTree.Chapter;
import org.zhibai.app.authoring.RuleTree.Entry;
import org.zhibai.model.Severity;

class RuleTreeTest {
  @TempDir Path folder;

  @Test
  void chapters_are_folders_with_their_chinese_names() {
    RuleTree tree = RuleTree.read(Path.of("rules"), Locale.CHINESE);

    assertThat(tree.chapters(rule -> true))
        .extracting(Chapter::name)
        .contains("跨单位与跨年", "创造", "通用", "保护", "排名测算");
    Chapter creation = chapter(tree, "creation");
    assertThat(creation.rules()).isEmpty();
    assertThat(creation.chapters())
        .extracting(Chapter::name)
        .containsExactly("版权与软件正版化", "专利", "商标与地理标志", "植物新品种");
    assertThat(tree.chapters(rule -> true).stream().flatMap(Chapter::all))
        .containsExactlyInAnyOrderElementsOf(tree.rules());
  }

  @Test
  void chapters_without_a_wanted_rule_are_left_out() {
    RuleTree tree = RuleTree.read(Path.of("rules"), Locale.CHINESE);

    assertThat(tree.chapters(rule -> rule.id().equals("talent/year-like-number")))
        .singleElement()
        .satisfies(one -> assertThat(one.rules()).hasSize(1));
  }

  @Test
  void a_broken_rule_stands_among_the_others_and_says_why() {
    PackCopy pack =
        PackCopy.ofWater(folder.resolve("water"))
            .change("quality/passed-within-tested.drl", "value > $", "valeu > $");

    Entry broken =
        RuleTree.read(pack.dir(), Locale.CHINESE).rules().stream()
            .filter(Entry::broken)
            .findFirst()
            .orElseThrow();

    assertThat(broken.id()).isEqualTo("quality/passed-within-tested");
    assertThat(broken.name()).isNotEqualTo(broken.id());
    assertThat(broken.severity()).isEqualTo(Optional.empty());
    assertThat(broken.mistake()).contains("valeu");
  }

  @Test
  void a_rule_says_how_much_it_matters() {
    RuleTree tree = RuleTree.read(Path.of("rules"), Locale.CHINESE);

    assertThat(tree.rules())
        .filteredOn(rule -> rule.id().equals("general/sums-of-parts"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.severity()).hasValue(Severity.MANDATORY));
  }

  private static Chapter chapter(RuleTree tree, String path) {
    return tree.chapters(rule -> true).stream()
        .filter(one -> one.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
