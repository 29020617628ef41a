package org.zhibai.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;
import org.zhibai.rules.derive.Gap;

/** Finds the places that a rule could not look at, from what its conditions name. */
final class Missing {
  private static final Set<String> HOLDING = Set.of("Figure", "Growth", "Words");

  private final ReportSystem system;
  private final RuleSource source;
  private final Texts texts;
  private final List<MatchPattern> patterns;

  Missing(ReportSystem system, RuleSource source, Texts texts) {
    this.system = system;
    this.source = source;
    this.texts = texts;
    this.patterns = source.drl().patterns().stream().filter(MatchPattern::plain).toList();
  }

  /** Facts of which the rule speaks and that could not be derived. */
  void gaps(Outcome outcome, List<NotChecked> missing) {
    for (Gap gap : outcome.gaps()) {
      if (source.rule().since() <= gap.year()
          && patterns.stream().anyMatch(pattern -> meant(pattern, gap))) {
        missing.add(
            new NotChecked(source.rule(), gap.reporter(), gap.year(), place(gap), gap.reason()));
      }
    }
  }

  /** Cells that the rule names and that a submission leaves blank, and ledgers it lacks. */
  void within(Submission submission, List<NotChecked> missing) {
    if (named().stream().allMatch(pattern -> fills(submission, pattern))) {
      blanks(submission, missing);
    }
    if (source.rule().since() <= submission.year()) {
      ledgers(submission, missing);
    }
  }

  /** Cells that a rule over all submissions names and that one of them leaves blank. */
  void across(Submission submission, List<NotChecked> missing) {
    blanks(submission, missing);
  }

  private List<MatchPattern> named() {
    return patterns.stream()
        .filter(pattern -> HOLDING.contains(pattern.type()) && !pattern.named("code").isEmpty())
        .toList();
  }

  private static boolean fills(Submission submission, MatchPattern pattern) {
    return submission.entries().stream()
        .anyMatch(entry -> pattern.named("code").contains(entry.code()));
  }

  private void blanks(Submission submission, List<NotChecked> missing) {
    if (source.rule().since() > submission.year()) {
      return;
    }
    Map<String, List<Blank>> groups = new LinkedHashMap<>();
    for (MatchPattern pattern : named()) {
      for (Entry entry : submission.entries()) {
        if (entry instanceof Blank blank && !blank.filled() && meant(pattern, blank)) {
          boolean joined = named().size() > 1 && pattern.namesOne("code");
          String group = blank.column() + (joined ? "" : " " + blank.code());
          groups.computeIfAbsent(group, key -> new ArrayList<>()).add(blank);
        }
      }
    }
    groups.values().forEach(blanks -> missing.add(notChecked(submission, blanks)));
  }

  private NotChecked notChecked(Submission submission, List<Blank> blanks) {
    return new NotChecked(
        source.rule(),
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

  private static boolean meant(MatchPattern pattern, Blank blank) {
    boolean growth = blank.role() == ColumnRole.GROWTH;
    return pattern.named("code").contains(blank.code())
        && named(pattern, "column", blank.column())
        && named(pattern, "reporter", blank.reporter())
        && growth == pattern.type().equals("Growth")
        && (blank.role() != ColumnRole.REMARK || pattern.type().equals("Words"))
        && (blank.ofThePeriod() || !pattern.demands("ofThePeriod"));
  }

  private static boolean named(MatchPattern pattern, String field, String value) {
    return pattern.named(field).isEmpty() || pattern.named(field).contains(value);
  }

  private static boolean meant(MatchPattern pattern, Gap gap) {
    return pattern.type().equals(gap.factType())
        && agrees(pattern, "id", gap.id())
        && agrees(pattern, "kind", gap.kind())
        && agrees(pattern, "ledger", gap.kind())
        && agrees(pattern, "code", gap.code());
  }

  private static boolean agrees(MatchPattern pattern, String field, String value) {
    return value.isEmpty() || named(pattern, field, value);
  }

  private static String place(Gap gap) {
    return gap.code().isEmpty() ? gap.kind() : gap.code();
  }

  private void ledgers(Submission submission, List<NotChecked> missing) {
    Set<String> given =
        submission.ledgers().stream()
            .map(ledger -> ledger.header().ledger())
            .collect(Collectors.toSet());
    for (MatchPattern pattern : patterns) {
      if (pattern.type().equals("LedgerRow")) {
        for (LedgerForm ledger : system.ledgers(submission.unit(), submission.year())) {
          if (named(pattern, "ledger", ledger.number()) && !given.contains(ledger.number())) {
            missing.add(
                new NotChecked(
                    source.rule(),
                    submission.unit().code(),
                    submission.year(),
                    ledger.number(),
                    texts.get("gap.ledger", ledger.number(), ledger.name())));
          }
        }
      }
    }
  }
}
