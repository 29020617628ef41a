package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;

/** Compiles a rule pack into its own folder, so that its users compile nothing. */
public final class CompileRules {
  private CompileRules() {}

  /**
   * Compiles and keeps the result in {@code pack/.compiled}.
   *
   * @return the rules that could not be compiled, each with file, line and reason
   * @throws IOException when the folder can't be written
   */
  public static List<String> in(Path pack) throws IOException {
    RulePack rules = RulePack.read(pack);
    return RuleLibrary.compileInto(rules, pack.resolve(".compiled")).stream()
        .map(BrokenRule::sentence)
        .toList();
  }
}
