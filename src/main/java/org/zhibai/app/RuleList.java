package org.zhibai.app;

import java.nio.file.Path;
import java.util.List;
import org.zhibai.model.Rule;
import org.zhibai.rules.RulePack;

/** The rules of a pack, as their authors and reviewers look them up. */
public final class RuleList {
  private final RulePack pack;

  private RuleList(RulePack pack) {
    this.pack = pack;
  }

  /** Reads the rules of a folder. */
  public static RuleList of(Path folder) {
    return new RuleList(RulePack.read(folder));
  }

  /** The rules that could be read, by id. */
  public List<Rule> rules() {
    return pack.rules();
  }
}
