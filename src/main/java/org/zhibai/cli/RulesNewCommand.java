package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.NewRule;
import org.zhibai.app.NewRule.Request;
import org.zhibai.app.NewRule.Written;
import org.zhibai.app.NewRuleRefused;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhibai rules new}: a rule and its page to start from. */
@Command(name = "new")
final class RulesNewCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "ID", descriptionKey = "new.id")
  private String id = "";

  @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "new.name")
  private String name = "";

  @Option(names = "--severity", paramLabel = "WORD", descriptionKey = "new.severity")
  private String severity = Severity.MANDATORY.word();

  @Option(names = "--kind", paramLabel = "WORD", descriptionKey = "new.kind")
  private @Nullable String kind;

  @Option(names = "--codes", split = "[,，]", paramLabel = "CODES", descriptionKey = "new.codes")
  private List<String> codes = List.of();

  @Mixin private final PackOption rules = new PackOption();

  RulesNewCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    Path pack = rules.folder();
    Written written = write(new NewRule(pack), request(line), line);
    PrintWriter out = line.getOut();
    out.println(texts.get("new.written", written.rule(), written.page()));
    String more = rules.named() ? " --rules " + rules.folder() : "";
    out.println(texts.get("new.step.rule", written.rule()));
    out.println(texts.get("new.step.page", written.page()));
    out.println(texts.get("new.step.test", id + " --watch" + more));
    return ExitStatus.CLEAN;
  }

  private Written write(NewRule rule, Request request, CommandLine line) throws IOException {
    try {
      return rule.write(request);
    } catch (NewRuleRefused refused) {
      throw new ParameterException(
          line, texts.get("new." + refused.reason(), refused.about().toArray()));
    }
  }

  private Request request(CommandLine line) {
    Severity chosen =
        Arrays.stream(Severity.values())
            .filter(one -> one.word().equals(severity))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown(line, severity, Arrays.stream(Severity.values()).map(Severity::word)));
    RuleKind between =
        kind == null
            ? null
            : Arrays.stream(RuleKind.values())
                .filter(one -> one.word().equals(kind))
                .findFirst()
                .orElseThrow(
                    () ->
                        unknown(
                            line,
                            String.valueOf(kind),
                            Arrays.stream(RuleKind.values()).map(RuleKind::word)));
    return new Request(id, name, chosen, between, codes);
  }

  private ParameterException unknown(CommandLine line, String word, Stream<String> known) {
    return new ParameterException(
        line, texts.get("new.word", word, known.collect(Collectors.joining("、"))));
  }
}
