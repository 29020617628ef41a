package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.CompareRules;
import org.zhibai.app.CompareRules.Request;
import org.zhibai.model.Impact;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhibai rules impact}: which findings a change of rules makes, takes away and changes. */
@Command(name = "impact")
final class RulesImpactCommand implements Callable<Integer> {
  private final Texts texts;
  private final Locale locale;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "check.paths")
  private List<Path> paths = List.of();

  @Option(
      names = "--against",
      required = true,
      paramLabel = "DIR|GIT-REF",
      descriptionKey = "impact.against")
  private String against = "";

  @Mixin private final PriorOption prior;

  @Mixin private final PackOption rules = new PackOption();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "impact.limit")
  private @Nullable Long limit;

  @Option(names = "--limit-new", paramLabel = "N", descriptionKey = "impact.limit-new")
  private @Nullable Long limitNew;

  @Option(names = "--limit-lost", paramLabel = "N", descriptionKey = "impact.limit-lost")
  private @Nullable Long limitLost;

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "impact.json")
  private @Nullable Path json;

  RulesImpactCommand(Texts texts, Locale locale) {
    this.prior = new PriorOption(texts);
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    Request request =
        new Request(
            paths,
            prior.beside(paths),
            against,
            rules.folder(),
            json,
            CheckSubmissions.userCache(),
            locale);
    Impact impact;
    try (ProgressLine progress = ProgressLine.on(line.getErr())) {
      impact = new CompareRules(request, progress).run();
    }
    new ImpactTables(texts, line.getOut()).print(impact);
    if (json != null) {
      line.getOut().println(texts.get("impact.json", json));
    }
    boolean over = over(impact.tally(), line.getOut());
    return over
        ? ExitStatus.OVER_LIMIT
        : impact.unread().isEmpty() ? ExitStatus.CLEAN : ExitStatus.UNREAD;
  }

  private boolean over(Impact.Tally tally, PrintWriter out) {
    boolean all = over("impact.over", tally.all(), limit, out);
    boolean created = over("impact.over.new", tally.created(), limitNew, out);
    boolean lost = over("impact.over.lost", tally.lost(), limitLost, out);
    return all || created || lost;
  }

  private boolean over(String sentence, long count, @Nullable Long most, PrintWriter out) {
    if (most == null || count <= most) {
      return false;
    }
    out.println(texts.get(sentence, count, most));
    return true;
  }
}
