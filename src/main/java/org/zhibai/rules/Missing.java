package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.Entry;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Rule;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;
import org.zhibai.rules.derive.Gap;

/** Finds the places that a rule could not look at, from what its conditions name. */
final class Missing {
  private final ReportSystem system;
  private final Rule rule;
  private final Texts texts;
  private final Conditions conditions;
  private final Set<Object> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  Missing(ReportSystem system, Rule rule, Texts texts, Conditions conditions) {
    this.system = system;
    this.rule = rule;
    this.texts = texts;
    this.conditions = conditions;
  }

  /** Facts of which the rule speaks and that could not be derived, but for cells already told. */
  void gaps(Outcome outcome, List<NotChecked> missing) {
    for (Gap gap : outcome.gaps()) {
      if (rule.since() <= gap.year()
          && conditions.concern(gap, outcome)
          && Collections.disjoint(gap.known().values(), listed)) {
        missing.add(new NotChecked(rule, gap.reporter(), gap.year(), place(gap), gap.reason()));
      }
    }
  }

  /** Cells that the rule names and that a submission leaves blank, and ledgers it lacks. */
  void within(Outcome outcome, Submission submission, List<NotChecked> missing) {
    if (rule.since() <= submission.year()) {
      blanks(submission, outcome, missing);
      ledgers(submission, missing);
    }
  }

  /** Cells that a rule over all submissions names and that one of them leaves blank. */
  void across(Outcome outcome, Submission submission, List<NotChecked> missing) {
    if (rule.since() <= submission.year()) {
      blanks(submission, outcome, missing);
    }
  }

  private void blanks(Submission submission, Outcome outcome, List<NotChecked> missing) {
    Map<String, List<Blank>> groups = new LinkedHashMap<>();
    List<MatchPattern> cells = conditions.cells();
    for (MatchPattern pattern : cells) {
      for (Entry entry : submission.entries()) {
        if (entry instanceof Blank blank && conditions.concern(pattern, blank, outcome)) {
          boolean joined = cells.size() > 1 && pattern.namesOne("code");
          String group = blank.column() + (joined ? "" : " " + blank.code());
          groups.computeIfAbsent(group, key -> new ArrayList<>()).add(blank);
          listed.add(blank);
        }
      }
    }
    groups.values().forEach(blanks -> missing.add(notChecked(submission, blanks)));
  }

  private NotChecked notChecked(Submission submission, List<Blank> blanks) {
    return new NotChecked(
        rule,
        submission.unit().code(),
        submission.year(),
        words(blanks, Missing::place),
        words(blanks, blank -> place(blank) + " " + blank.why() + "（" + blank.cell() + "）"));
  }

  private static String place(Blank blank) {
    return blank.code() + " " + blank.column();
  }

  private static String words(List<Blank> blanks, Function<Blank, String> word) {
    return blanks.stream().map(word).distinct().collect(Collectors.joining("、"));
  }

  private static String place(Gap gap) {
    return gap.code().isEmpty() ? gap.kind() : gap.code();
  }

  private void ledgers(Submission submission, List<NotChecked> missing) {
    Set<String> given =
        submission.ledgers().stream()
            .map(ledger -> ledger.header().ledger())
            .collect(Collectors.toSet());
    for (MatchPattern pattern : conditions.plain()) {
      if (pattern.type().equals("LedgerRow")) {
        for (LedgerForm ledger : system.ledgers(submission.unit(), submission.year())) {
          if (!given.contains(ledger.number()) && conditions.possible(pattern, of(ledger))) {
            missing.add(
                new NotChecked(
                    rule,
                    submission.unit().code(),
                    submission.year(),
                    ledger.number(),
                    texts.get("gap.ledger", ledger.number(), ledger.name())));
          }
        }
      }
    }
  }

  private static Known of(LedgerForm ledger) {
    return property -> property.equals("ledger") ? ledger.number() : null;
  }
}
