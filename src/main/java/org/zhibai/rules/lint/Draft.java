package org.zhibai.rules.lint;

import java.util.Optional;
import org.zhibai.rules.source.PageFile;
import org.zhibai.rules.source.RuleFile;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Source;

/**
 * A rule and its page as their author has them now, saved or not.
 *
 * @param id the rule's path without its ending
 * @param page empty when there is none
 */
public record Draft(String id, RuleFile drl, Optional<PageFile> page) {

  /** Reads a rule and its page; it always can. */
  public static Draft of(String id, String drl, Optional<String> page) {
    return new Draft(
        id, RuleFile.read(id + ".drl", drl), page.map(text -> PageFile.read(id + ".md", text)));
  }

  /** The file's first rule. */
  public Optional<RuleText> rule() {
    return drl.rules().stream().findFirst();
  }

  /** The text of the rule. */
  Source source() {
    return drl.source();
  }
}
