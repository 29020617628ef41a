package org.zhibai.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Progress;
import org.zhibai.model.Submission;
import org.zhibai.model.WrittenRule;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.CaseRunner;
import org.zhibai.rules.ReadySubmissions;
import org.zhibai.rules.ReadySubmissions.Said;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;
import org.zhibai.rules.compare.FindingComparison;

/**
 * Tries a rule out as it stands in an editor, saved or not: on the cases of its page, and on
 * submissions that were checked. Only this rule is compiled and run. For one thread at a time.
 */
public final class TryRule {
  private static final int KEPT = 4;

  private final Path pack;
  private final ReportSystem system;
  private final Map<WrittenRule, RuleLibrary> libraries = new Latest<>();
  private final Map<WrittenRule, Said> said = new Latest<>();
  private @Nullable ReadySubmissions submissions;

  /**
   * A trial with the tables of a pack.
   *
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public TryRule(Path pack) {
    this.pack = pack;
    this.system = ReportSystem.read(pack);
  }

  /**
   * Takes submissions to try rules on; last year's are read again.
   *
   * @param checked a check of them
   */
  public void on(CheckResult checked) {
    submissions = new ReadySubmissions(system, checked, before(checked));
    said.clear();
  }

  private List<Submission> before(CheckResult checked) {
    List<Path> files = checked.run().prior().stream().map(file -> Path.of(file.path())).toList();
    return files.isEmpty()
        ? List.of()
        : new Intake(system, Locale.CHINESE).read(files, Progress.NONE).submissions();
  }

  /** Runs the cases of a rule's page. */
  public RuleVerdict cases(WrittenRule rule) {
    RuleLibrary library = library(rule);
    return library.broken().isEmpty()
        ? RuleVerdict.of(rule.id(), new CaseRunner(system, library).run(rule.id()))
        : RuleVerdict.broken(rule.id(), mistake(library));
  }

  /**
   * What a change of a rule does to its findings over the submissions taken.
   *
   * @param saved the rule as it was
   * @param now the rule as it is
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public RuleEffect effect(WrittenRule saved, WrittenRule now) {
    RuleLibrary library = library(now);
    if (!library.broken().isEmpty()) {
      return RuleEffect.broken(mistake(library));
    }
    Said before = said(saved);
    Said after = said(now);
    return new RuleEffect(
        FindingComparison.of(before.findings(), after.findings(), system.units()),
        before.findings(),
        after.findings(),
        after.failures(),
        "");
  }

  /** What a rule says over the submissions taken; one that can't be run says nothing. */
  private Said said(WrittenRule rule) {
    Said before = said.get(rule);
    if (before != null) {
      return before;
    }
    RuleLibrary library = library(rule);
    Said now =
        submissions == null || !library.broken().isEmpty()
            ? new Said(List.of(), List.of())
            : submissions.run(library);
    said.put(rule, now);
    return now;
  }

  private RuleLibrary library(WrittenRule rule) {
    return libraries.computeIfAbsent(
        rule, fresh -> RuleLibrary.compile(RulePack.of(fresh, pack, system)));
  }

  private static String mistake(RuleLibrary library) {
    return String.join("\n", library.broken().stream().map(BrokenRule::sentence).toList());
  }

  /** Keeps what was asked for last. */
  private static final class Latest<V> extends LinkedHashMap<WrittenRule, V> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(KEPT, 1, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<WrittenRule, V> eldest) {
      return size() > KEPT;
    }
  }
}
