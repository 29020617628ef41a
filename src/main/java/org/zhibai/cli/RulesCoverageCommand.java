package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.MeasureCoverage;
import org.zhibai.app.MeasureCoverage.Outcome;
import org.zhibai.app.MeasureCoverage.Request;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhibai rules coverage}: what no rule reads, and which rules never speak. */
@Command(name = "coverage")
final class RulesCoverageCommand implements Callable<Integer> {
  private static final Path SAMPLES = Path.of("samples", "2023");
  private static final Path SAMPLES_BEFORE = Path.of("samples", "2022");

  private final Texts texts;
  private final Locale locale;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "coverage.paths")
  private List<Path> paths = List.of();

  @Mixin private final PriorOption prior;

  @Mixin private final PackOption rules = new PackOption();

  @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "coverage.xlsx")
  private @Nullable Path xlsx;

  RulesCoverageCommand(Texts texts, Locale locale) {
    this.prior = new PriorOption(texts);
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    List<Path> given = prior.beside(paths);
    boolean samples = paths.isEmpty() && !rules.named() && Files.isDirectory(SAMPLES);
    boolean before = samples && given.isEmpty() && Files.isDirectory(SAMPLES_BEFORE);
    Request request =
        new Request(
            samples ? List.of(SAMPLES) : paths,
            before ? List.of(SAMPLES_BEFORE) : given,
            xlsx,
            rules.folder(),
            CheckSubmissions.userCache(),
            locale);
    Outcome outcome;
    try (ProgressLine progress = ProgressLine.on(line.getErr())) {
      outcome = new MeasureCoverage(request, progress).run();
    }
    PrintWriter out = line.getOut();
    new UnreadFiles(texts, out).print(outcome.unread());
    new CoverageTable(texts, !request.paths().isEmpty()).print(outcome.coverage(), out);
    if (xlsx != null) {
      out.println();
      out.println(texts.get("coverage.workbook", xlsx));
    }
    return outcome.unread().isEmpty() ? ExitStatus.CLEAN : ExitStatus.UNREAD;
  }
}
