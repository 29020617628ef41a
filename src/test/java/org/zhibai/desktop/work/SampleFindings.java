package org.zhibai.desktop.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhibai.app.OpenCheck;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;

/** What the project's rules find in the project's samples; found once for all tests. */
final class SampleFindings {
  static final Names CHINESE = new Names(ReportSystem.read(Path.of("rules")), Locale.CHINESE);
  static final Names ENGLISH = new Names(ReportSystem.read(Path.of("rules")), Locale.ENGLISH);
  static final CheckResult RESULT = check();

  private SampleFindings() {}

  private static CheckResult check() {
    return check(List.of(Path.of("samples/2023")), List.of(Path.of("samples/2022")));
  }

  /** What a check of some files says. */
  static CheckResult check(List<Path> paths, List<Path> prior) {
    OpenCheck.Setting setting =
        new OpenCheck.Setting(
            Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE);
    return new OpenCheck(setting).check(paths, prior, Progress.NONE, OpenCheck.Listener.NONE);
  }

  static List<Finding> all() {
    return RESULT.findings();
  }

  /** A finding by its rule and unit. */
  static Finding finding(String rule, String unit) {
    return all().stream()
        .filter(one -> one.rule().id().equals(rule) && one.reporter().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  /** So many findings, each with a key of its own. */
  static List<Finding> many(int count) {
    List<Finding> many = new ArrayList<>();
    while (many.size() < count) {
      String round = "~" + many.size();
      all().forEach(one -> many.add(one.keyed(one.key() + round)));
    }
    return many.subList(0, count);
  }
}
