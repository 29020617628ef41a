package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhibai.app.authoring.RuleFiles;
import org.zhibai.app.authoring.RuleTree;
import org.zhibai.model.PageBlock;
import org.zhibai.model.PageBlock.Heading;
import org.zhibai.model.PageBlock.Paragraph;
import org.zhibai.model.PageBlock.Table;
import org.zhibai.model.WrittenRule;

class ShowPageTest {
  private static final Path PACK = Path.of("rules");
  private static final String RULE = "general/growth-over-limit";

  private final ShowPage show = new ShowPage(PACK, Locale.CHINESE);

  @Test
  void a_page_shows_the_demand_with_its_values_and_the_cases() throws IOException {
    List<PageBlock> page = show.of(new RuleFiles(PACK).open(RULE));

    assertThat(page).first().isEqualTo(new Heading(1, "同比变动超过上限的须说明"));
    assertThat(page)
        .filteredOn(Paragraph.class::isInstance)
        .asString()
        .contains("核实性", "层次", "100");
    assertThat(page).anyMatch(Table.class::isInstance);
  }

  @Test
  void a_rule_with_a_mistake_still_shows_what_its_page_says() throws IOException {
    WrittenRule saved = new RuleFiles(PACK).open(RULE);

    List<PageBlock> page = show.of(saved.withDrl(saved.drl().replace("when", "wenn")));

    assertThat(page.toString()).contains("怎么改", RULE + ".drl").doesNotContain("提示性");
    assertThat(page).anyMatch(Table.class::isInstance);
    assertThat(show.of(new WrittenRule(RULE, "", Optional.empty()))).isNotEmpty();
  }

  @Test
  void every_rule_of_the_library_can_be_shown() throws IOException {
    RuleFiles files = new RuleFiles(PACK);
    for (RuleTree.Entry rule : RuleTree.read(PACK, Locale.CHINESE).rules()) {
      assertThat(show.of(files.open(rule.id()))).as(rule.id()).hasSizeGreaterThan(6);
    }
  }
}
