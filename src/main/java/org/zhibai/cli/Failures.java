package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.zhibai.app.NoSuchPack;
import org.zhibai.app.NothingToCheck;
import org.zhibai.app.OutputRefused;
import org.zhibai.forms.PackException;
import org.zhibai.model.Texts;
import picocli.CommandLine;

/** Says in the user's language why a run ended early. */
final class Failures {
  private final Texts texts;
  private final Locale language;

  Failures(Texts texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  int handle(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof PackException mistake) {
      mistake
          .mistakes()
          .forEach(one -> err.println(texts.get("failure.pack", one.sentence(language))));
      return ExitStatus.USAGE;
    }
    if (failure instanceof NothingToCheck nothing) {
      nothing.sentences().forEach(err::println);
      err.println(texts.get("check.nothing"));
      return ExitStatus.USAGE;
    }
    if (failure instanceof OutputRefused refused) {
      err.println(texts.get("output." + refused.reason().name(), refused.path()));
      return ExitStatus.USAGE;
    }
    if (failure instanceof NoSuchPack missing) {
      String key = "impact." + missing.reason().name();
      err.println(texts.get(key, missing.against(), missing.where()));
      return ExitStatus.USAGE;
    }
    if (failure instanceof IOException) {
      err.println(texts.get("failure.io", failure));
      return ExitStatus.USAGE;
    }
    if (failure instanceof UncheckedIOException io) {
      err.println(texts.get("failure.io", String.valueOf(io.getCause())));
      return ExitStatus.USAGE;
    }
    err.println(texts.get("failure.program", failure.toString()));
    failure.printStackTrace(err);
    return ExitStatus.USAGE;
  }
}
