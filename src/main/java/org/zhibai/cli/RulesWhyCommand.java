package org.zhibai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.ExplainCell;
import org.zhibai.app.NoSuchCell;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhibai rules why}: what the rules say about one cell, and why. */
@Command(name = "why")
final class RulesWhyCommand implements Callable<Integer> {
  private final Texts texts;
  private final Locale locale;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CELL", descriptionKey = "why.cell")
  private String cell = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "why.file")
  private Path file = Path.of("");

  @Mixin private final PriorOption prior;

  @Mixin private final PackOption rules = new PackOption();

  RulesWhyCommand(Texts texts, Locale locale) {
    this.prior = new PriorOption(texts);
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(line, texts.get("check.missing", file));
    }
    ExplainCell.Request request =
        new ExplainCell.Request(
            cell,
            file,
            prior.beside(List.of()),
            rules.folder(),
            CheckSubmissions.userCache(),
            locale);
    try {
      ExplainCell.Outcome outcome = new ExplainCell(request).run();
      new UnreadFiles(texts, line.getOut()).print(outcome.lost());
      new CellAccountText(texts).print(outcome.account(), line.getOut());
      return outcome.lost().isEmpty() ? ExitStatus.CLEAN : ExitStatus.UNREAD;
    } catch (NoSuchCell e) {
      String known = String.join(texts.get("why.or"), e.known());
      String key = "why." + e.reason().name() + (known.isEmpty() ? ".none" : "");
      throw new ParameterException(line, texts.get(key, e.asked(), known), e);
    }
  }
}
