package org.zhibai.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.rules.Check;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;

/** Checks a folder of submissions against last year's with the project's rules. */
final class SampleCheck {
  private static final Path PACK = Path.of("rules");
  private static final Path CACHE = Path.of("target/compiled-rules");

  private SampleCheck() {}

  static CheckResult run(Path folder, Path prior) {
    ReportSystem system = ReportSystem.read(PACK);
    RulePack rules = RulePack.read(PACK);
    Intake intake = new Intake(system, Locale.CHINESE);
    Received received = intake.read(List.of(folder), new Quiet());
    Received before = intake.read(List.of(prior), new Quiet());
    RunFacts facts =
        new RunFacts(
            "test",
            "rules",
            rules.hash(),
            LocalDate.of(2024, 1, 31),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Check(system, RuleLibrary.load(rules, CACHE))
        .check(received, before, facts, new Quiet());
  }

  private static final class Quiet implements Intake.Progress, Check.Progress {
    @Override
    public void started(int count) {}

    @Override
    public void finished(String what) {}
  }
}
