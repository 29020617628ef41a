package org.zhibai.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.rules.Check;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;

/** Checks submissions against last year's with the project's rules. */
final class SampleCheck {
  private static final Path PACK = Path.of("rules");
  private static final Path CACHE = Path.of("target/compiled-rules");

  private final ReportSystem system = ReportSystem.read(PACK);
  private final RulePack rules = RulePack.read(PACK);
  private final Check check = new Check(system, RuleLibrary.load(rules, CACHE));

  static CheckResult run(Path folder, Path prior) {
    SampleCheck check = new SampleCheck();
    return check.check(check.read(folder), check.read(prior));
  }

  Received read(Path path) {
    return new Intake(system, Locale.CHINESE).read(List.of(path), Progress.NONE);
  }

  CheckResult check(Received received, Received before) {
    RunFacts facts =
        new RunFacts(
            "test",
            "rules",
            rules.hash(),
            LocalDate.of(2024, 1, 31),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return check.check(received, before, facts, Progress.NONE);
  }
}
