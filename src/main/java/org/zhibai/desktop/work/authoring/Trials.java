package org.zhibai.desktop.work.authoring;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.RuleEffect;
import org.zhibai.app.RuleVerdict;
import org.zhibai.app.TryRule;
import org.zhibai.model.CheckResult;
import org.zhibai.model.WrittenRule;

/** Tries open rules out: on their cases, and on the submissions that were checked last. */
public final class Trials {
  private final Path pack;
  private @Nullable TryRule trial;
  private volatile @Nullable CheckResult checked;
  private @Nullable CheckResult taken;

  /**
   * What came of trying a rule.
   *
   * @param rule as it was tried
   * @param effect empty while no submissions were checked
   */
  public record Outcome(WrittenRule rule, RuleVerdict verdict, Optional<RuleEffect> effect) {}

  Trials(Path pack) {
    this.pack = pack;
  }

  /** Takes a check of the submissions on which rules are tried. */
  void take(CheckResult result) {
    checked = result;
  }

  /** The check of the submissions on which rules are tried; empty before there was one. */
  public Optional<CheckResult> checked() {
    return Optional.ofNullable(checked);
  }

  /**
   * Tries a rule; takes a moment and may be called from any thread.
   *
   * @param saved as it was
   * @param now as it is
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public synchronized Outcome run(WrittenRule saved, WrittenRule now) {
    TryRule with = trial == null ? new TryRule(pack) : trial;
    trial = with;
    CheckResult result = checked;
    if (result != null && result != taken) {
      with.on(result);
      taken = result;
    }
    return new Outcome(
        now,
        with.cases(now),
        result == null ? Optional.empty() : Optional.of(with.effect(saved, now)));
  }
}
