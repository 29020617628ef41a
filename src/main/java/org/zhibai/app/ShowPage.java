package org.zhibai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.PageBlock;
import org.zhibai.model.WrittenRule;
import org.zhibai.report.handbook.RulePage;
import org.zhibai.rules.RulePack;

/** Shows a rule's page as it stands in an editor, the way the handbook does. */
public final class ShowPage {
  private final Path pack;
  private final ReportSystem system;
  private final RulePage page;

  /**
   * @param pack folder of the pack to which the rules belong
   * @param language of the headings
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public ShowPage(Path pack, Locale language) {
    this.pack = pack;
    this.system = ReportSystem.read(pack);
    this.page = new RulePage(system, language);
  }

  /** The page of a rule; of one with a mistake, the mistake and what the page says by itself. */
  public List<PageBlock> of(WrittenRule rule) {
    return page.blocks(new ShownRules(RulePack.of(rule, pack, system), system).only(rule));
  }
}
