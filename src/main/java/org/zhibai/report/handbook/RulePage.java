package org.zhibai.report.handbook;

import java.util.List;
import java.util.Locale;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.PageBlock;
import org.zhibai.model.Texts;
import org.zhibai.report.WholeFile;

/** A rule's page as the handbook has it, for a screen. */
public final class RulePage {
  private final RulePart part;

  /**
   * @param language of the headings; pages stay as their authors wrote them
   */
  public RulePage(ReportSystem system, Locale language) {
    this.part = new RulePart(system, Texts.of(WholeFile.class, language));
  }

  /** The page from top to bottom, without the rule's source. */
  public List<PageBlock> blocks(HandbookRule rule) {
    BlockPrint print = new BlockPrint();
    part.page(rule, 1, print);
    return print.blocks();
  }
}
