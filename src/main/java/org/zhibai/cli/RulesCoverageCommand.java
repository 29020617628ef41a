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
import org.zhibai.app.MeasureCoverage.Request;
import org.zhibai.app.Product;
import org.zhibai.model.Coverage;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(names = "--prior", paramLabel = "PATH", descriptionKey = "check.prior")
  private List<Path> prior = List.of();

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  private @Nullable Path rules;

  @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "coverage.xlsx")
  private @Nullable Path xlsx;

  RulesCoverageCommand(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    paths.forEach(path -> mustExist(path, line));
    prior.forEach(path -> mustExist(path, line));
    boolean samples = paths.isEmpty() && rules == null && Files.isDirectory(SAMPLES);
    boolean before = samples && prior.isEmpty() && Files.isDirectory(SAMPLES_BEFORE);
    Request request =
        new Request(
            samples ? List.of(SAMPLES) : paths,
            before ? List.of(SAMPLES_BEFORE) : prior,
            xlsx,
            rules == null ? Product.rules() : rules,
            CheckSubmissions.userCache(),
            locale);
    Coverage coverage = new MeasureCoverage(request).run();
    PrintWriter out = line.getOut();
    new CoverageTable(texts).print(coverage, out);
    if (xlsx != null) {
      out.println();
      out.println(texts.get("coverage.workbook", xlsx));
    }
    return ExitStatus.CLEAN;
  }

  private void mustExist(Path path, CommandLine line) {
    if (!Files.exists(path)) {
      throw new ParameterException(line, texts.get("check.missing", path));
    }
  }
}
