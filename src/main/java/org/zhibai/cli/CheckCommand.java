package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.CheckSubmissions.Outcome;
import org.zhibai.app.CheckSubmissions.Request;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Listing;
import org.zhibai.model.Received;
import org.zhibai.model.Received.Skipped.Reason;
import org.zhibai.model.Severity;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhibai check}: submissions in, findings workbook out. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private static final int NAMED = 5;

  private final Texts texts;
  private final Locale locale;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "check.paths")
  private List<Path> paths = List.of();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "check.out")
  private @Nullable Path out;

  @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "check.previous")
  private List<Path> previous = List.of();

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "check.json")
  private @Nullable Path json;

  @Mixin private final PriorOption prior;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
  private @Nullable LocalDate asOf;

  @Mixin private final PackOption rules = new PackOption();

  @Option(names = "--exit-zero", descriptionKey = "check.exit-zero")
  private boolean exitZero;

  CheckCommand(Texts texts, Locale locale) {
    this.prior = new PriorOption(texts);
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    List<Path> given = new ArrayList<>(paths);
    given.addAll(previous);
    Request request =
        new Request(
            paths,
            prior.beside(given),
            out,
            previous,
            json,
            asOf,
            rules.folder(),
            CheckSubmissions.userCache(),
            locale);
    Outcome outcome;
    try (ProgressLine progress = ProgressLine.on(line.getErr())) {
      outcome = new CheckSubmissions(request, progress).run();
    }
    tell(outcome, line.getOut());
    return exitZero ? ExitStatus.CLEAN : status(outcome.result());
  }

  private void tell(Outcome outcome, PrintWriter out) {
    CheckResult result = outcome.result();
    new UnreadFiles(texts, out).print(result.unread());
    others(result.received(), out);
    result
        .run()
        .notes()
        .forEach(note -> out.println(texts.get("check.note", told(note, result.received()))));
    new SummaryTable(texts).print(result, out);
    if (!result.notChecked().isEmpty()) {
      out.println(texts.get("check.notChecked", result.notChecked().size(), result.reasons()));
    }
    out.println(texts.get("check.workbook", outcome.workbook()));
    if (json != null) {
      out.println(texts.get("check.json", json));
    }
  }

  /** Notes of the run are Chinese; of a file that was left aside the console speaks its own. */
  private static String told(String note, Received received) {
    return received.skipped(Reason.FINDINGS).stream()
        .filter(file -> file.why().equals(note))
        .map(Received.Skipped::told)
        .findFirst()
        .orElse(note);
  }

  /** Files that lie among the workbooks and are none: one of them may be a unit's submission. */
  private void others(Received received, PrintWriter out) {
    List<String> names =
        received.skipped(Reason.OTHER_FILE).stream()
            .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
            .toList();
    if (!names.isEmpty()) {
      String first = Listing.of(names.subList(0, Math.min(NAMED, names.size())));
      String key = names.size() > NAMED ? "check.others.many" : "check.others";
      out.println(texts.get(key, names.size(), first));
    }
  }

  private static int status(CheckResult result) {
    if (!result.unread().isEmpty()) {
      return ExitStatus.UNREAD;
    }
    return result.count(Severity.MANDATORY) > 0 ? ExitStatus.MANDATORY : ExitStatus.CLEAN;
  }
}
