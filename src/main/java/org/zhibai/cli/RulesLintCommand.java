package org.zhibai.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.LintRules;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code zhibai rules lint}: the mistakes of rules, each with its place and what to write instead.
 */
@Command(name = "lint")
final class RulesLintCommand implements Callable<Integer> {
  private final Texts texts;
  private final Locale language;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "PATH|ID", descriptionKey = "option.lint.paths")
  private List<String> wanted = new ArrayList<>();

  @Mixin private final PackOption rules = new PackOption();

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  RulesLintCommand(Texts texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    Path pack = rules.folder();
    if (!Files.isDirectory(pack)) {
      throw new ParameterException(line, texts.get("lint.folder", pack));
    }
    LintRules lint = LintRules.in(pack, language);
    LintRules.Outcome outcome = wanted.isEmpty() ? lint.all() : lint.of(wanted);
    if (!outcome.unknown().isEmpty()) {
      String unknown = String.join(" ", outcome.unknown());
      throw new ParameterException(line, texts.get("lint.unknown", unknown, pack));
    }
    print(outcome, line.getOut());
    boolean failed = outcome.errors() > 0 || strict && outcome.warnings() > 0;
    return failed ? ExitStatus.MANDATORY : ExitStatus.CLEAN;
  }

  private void print(LintRules.Outcome outcome, PrintWriter out) {
    RemarkLines lines = new RemarkLines(texts, out);
    outcome.remarks().forEach(remark -> lines.print(remark, ""));
    if (!outcome.tables()) {
      out.println(texts.get("lint.tables"));
    }
    boolean clean = outcome.remarks().isEmpty();
    out.println(
        clean
            ? texts.get("lint.clean", outcome.rules())
            : texts.get("lint.sum", outcome.rules(), outcome.errors(), outcome.warnings()));
  }
}
