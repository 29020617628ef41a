package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhibai.rules.MatchPattern.Constraint;
import org.zhibai.rules.source.Condition;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.RuleFile;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Word;

/**
 * A rule file without mistakes, taken apart along the house's convention: one rule, whose last
 * condition's last constraint states the fault, and whose consequence is one call that reports.
 *
 * @param file path inside the pack
 * @param text the file's text
 * @param name the rule's name
 * @param metadata the words of {@code @severity(…)} and its neighbours, without quotes
 * @param patterns its conditions in order
 * @param when offset of what follows {@code when}
 * @param then offset of {@code then}
 * @param call offset of the consequence's argument list, behind the parenthesis
 */
record DrlText(
    String file,
    String text,
    String name,
    Map<String, String> metadata,
    List<MatchPattern> patterns,
    int when,
    int then,
    int call) {

  /** The condition that states the fault. */
  MatchPattern last() {
    return patterns.get(patterns.size() - 1);
  }

  /** The one-based line of an offset. */
  int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** Takes over a file in which no check found a mistake. */
  static DrlText of(RuleFile drl) {
    if (!drl.readable() || drl.rules().size() != 1) {
      throw new IllegalArgumentException(drl.source().file() + " was not read without mistakes");
    }
    RuleText rule = drl.rules().get(0);
    List<MatchPattern> patterns = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      patterns.add(pattern(drl, condition));
    }
    return new DrlText(
        drl.source().file(),
        drl.source().text().replace('\uFEFF', ' '),
        rule.name().text(),
        rule.metadata(),
        List.copyOf(patterns),
        rule.when().end(),
        rule.then().start(),
        rule.reports().get(0).open());
  }

  private static MatchPattern pattern(RuleFile drl, Condition condition) {
    boolean single = condition.patterns().size() == 1;
    FactPattern first = condition.patterns().get(0);
    List<Constraint> constraints = new ArrayList<>();
    if (single) {
      first
          .constraints()
          .forEach(
              one -> constraints.add(new Constraint(drl.source().at(one.at()).trim(), one.cut())));
    }
    return new MatchPattern(
        first.variable().filter(word -> single).map(Word::text).orElse(""),
        single ? first.type().text() : "",
        !condition.plain(),
        List.copyOf(constraints),
        condition.at().end() - 1);
  }
}
