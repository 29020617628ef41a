package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Rule;
import org.zhibai.rules.MatchPattern.Constraint;

/**
 * What the engine is given of a rule: the rule itself, reporting under its id, and a companion
 * without the last constraint that says where the rule applies: its conditions are counted, by
 * {@link Scope} where it can, else by the engine. Lines keep their numbers.
 */
final class EngineText {
  private static final String COMPANION = " ·适用";

  private EngineText() {}

  /** The text to compile. */
  static String of(RuleSource source) {
    DrlText drl = source.drl();
    String tally = "rule(\"" + source.id() + "\").";
    String head = drl.text().substring(0, drl.then() + "then".length());
    String call = drl.text().substring(drl.then() + "then".length(), drl.call());
    return head
        + call.replace("report", tally + "report")
        + drl.text().substring(drl.call())
        + "\nrule \""
        + drl.name()
        + COMPANION
        + "\" when\n"
        + companion(drl, tally);
  }

  /** Whether a compiled rule is a companion. */
  static boolean companion(Rule rule) {
    return rule.getName().endsWith(COMPANION);
  }

  /** What the engine says, without the companion's ending of a rule's name. */
  static String withoutCompanion(String message) {
    return message.replace(COMPANION, "");
  }

  private static String companion(DrlText drl, String tally) {
    return String.join("\n", conditions(drl)) + "\nthen findings." + tally + "examined(1L); end\n";
  }

  private static List<String> conditions(DrlText drl) {
    List<String> conditions = new ArrayList<>();
    int from = drl.when();
    for (MatchPattern pattern : drl.patterns()) {
      int to = pattern.close();
      if (pattern == drl.last()) {
        List<Constraint> constraints = pattern.constraints();
        to = constraints.get(constraints.size() - 1).start();
      }
      conditions.add(drl.text().substring(from, to) + ")");
      from = pattern.close() + 1;
    }
    return conditions;
  }
}
