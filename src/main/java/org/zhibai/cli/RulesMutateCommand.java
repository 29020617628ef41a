package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.MutateSubmissions;
import org.zhibai.app.MutateSubmissions.Outcome;
import org.zhibai.app.MutateSubmissions.Request;
import org.zhibai.app.WriteTables;
import org.zhibai.model.MutationReport.Count;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhibai rules mutate}: how many wrong figures the rules catch. */
@Command(name = "mutate")
final class RulesMutateCommand implements Callable<Integer> {
  private final Texts texts;
  private final Locale locale;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "mutate.paths")
  private List<Path> paths = List.of();

  @Mixin private final PriorOption prior;

  @Mixin private final PackOption rules = new PackOption();

  @Option(names = "--recalculate", descriptionKey = "mutate.recalculate")
  private boolean recalculate;

  @Option(names = "--sample", paramLabel = "N", descriptionKey = "mutate.sample")
  private int sample = Integer.MAX_VALUE;

  @Option(names = "--lines", paramLabel = "N", descriptionKey = "mutate.lines")
  private int lines = 20;

  @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "mutate.xlsx")
  private @Nullable Path xlsx;

  @Option(names = "--at-least", paramLabel = "PERCENT", descriptionKey = "mutate.at-least")
  private double atLeast;

  RulesMutateCommand(Texts texts, Locale locale) {
    this.prior = new PriorOption(texts);
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    long start = System.nanoTime();
    Outcome outcome;
    try (ProgressLine progress = ProgressLine.on(line.getErr())) {
      outcome = new MutateSubmissions(request(), progress).run();
    }
    tell(outcome, line.getOut());
    if (outcome.report().mutants() > 0) {
      speed(outcome.report().mutants(), System.nanoTime() - start, line.getErr());
    }
    return status(outcome);
  }

  private Request request() {
    Path pack = rules.folder();
    Path cache = CheckSubmissions.userCache();
    return new Request(paths, prior.beside(paths), xlsx, pack, cache, sample, recalculate, locale);
  }

  private void tell(Outcome outcome, PrintWriter out) throws IOException {
    new UnreadFiles(texts, out).print(outcome.unread());
    outcome.broken().forEach(sentence -> out.println(texts.get("rules.broken", sentence)));
    if (outcome.report().submissions() == 0) {
      if (outcome.unread().isEmpty()) {
        out.println(texts.get("check.nothing"));
      }
      return;
    }
    MutationTables tables = new MutationTables(outcome.report(), outcome.forms(), texts);
    tables.print(out, lines);
    if (xlsx != null) {
      LocalDate day = LocalDate.of(outcome.report().year(), 12, 31);
      WriteTables.to(xlsx, day, locale, tables.sheets());
      out.println(texts.get("mutate.written", xlsx));
    }
  }

  /** Not part of the result: it is never twice the same. */
  private void speed(long mutants, long nanoseconds, PrintWriter err) {
    double seconds = nanoseconds / 1e9;
    String shown = String.format(Locale.ROOT, "%.1f", seconds);
    err.println(texts.get("mutate.speed", shown, Math.round(mutants / seconds * 60)));
  }

  private int status(Outcome outcome) {
    if (!outcome.unread().isEmpty()) {
      return ExitStatus.UNREAD;
    }
    if (outcome.report().submissions() == 0) {
      return ExitStatus.USAGE;
    }
    Count large = outcome.report().total().large();
    return large.share() < atLeast ? ExitStatus.MANDATORY : ExitStatus.CLEAN;
  }
}
