package org.zhibai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.WriteHandbook;
import org.zhibai.model.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zhibai rules docs}: the handbook of a pack. */
@Command(name = "docs")
final class RulesDocsCommand implements Callable<Integer> {
  private final Texts texts;
  private final Locale language;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "docs.out")
  private Path folder = Path.of(".");

  @Mixin private final PackOption rules = new PackOption();

  RulesDocsCommand(Texts texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> written = new WriteHandbook(rules.folder()).write(folder, language);
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .println(texts.get("docs.written", written.get(0), written.size() - 1));
    return ExitStatus.CLEAN;
  }
}
