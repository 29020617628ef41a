package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.RuleVerdict;
import org.zhibai.app.TestRules;
import org.zhibai.app.UnknownRule;
import org.zhibai.app.WatchRules;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhibai rules test}: runs the cases of rules' pages, once or at each save. */
@Command(name = "test")
final class RulesTestCommand implements Callable<Integer> {
  private final Texts texts;
  private final Locale language;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "test.ids")
  private List<String> ids = List.of();

  @Mixin private final PackOption rules = new PackOption();

  @Option(names = "--watch", descriptionKey = "test.watch")
  private boolean watch;

  RulesTestCommand(Texts texts, Locale language) {
    this.language = language;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = line.getOut();
    Path pack = rules.folder();
    TestRules tests = new TestRules(pack, CheckSubmissions.userCache(), ids, language);
    List<String> chosen = chosen(tests, line);
    Verdicts verdicts = new Verdicts(texts, out);
    List<RuleVerdict> all = new ArrayList<>();
    for (String id : chosen) {
      RuleVerdict verdict = tests.test(id);
      verdicts.print(verdict);
      all.add(verdict);
    }
    verdicts.total(all);
    if (watch) {
      new WatchRules(tests, new WatchLines(texts, out)).run(QuitKey.on(System.in));
      return ExitStatus.CLEAN;
    }
    return all.stream().allMatch(RuleVerdict::met) ? ExitStatus.CLEAN : ExitStatus.MANDATORY;
  }

  private List<String> chosen(TestRules tests, CommandLine line) {
    try {
      return tests.chosen();
    } catch (UnknownRule unknown) {
      throw new ParameterException(
          line, texts.get("test.unknown", unknown.wanted(), String.join("  ", unknown.nearest())));
    }
  }
}
