package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.RuleList;
import org.zhibai.model.Rule;
import org.zhibai.model.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zhibai rules list}: the rules of a pack as a table. */
@Command(name = "list")
final class RulesListCommand implements Callable<Integer> {
  private final Texts texts;
  private final Locale language;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final PackOption rules = new PackOption();

  @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "list.xlsx")
  private @Nullable Path xlsx;

  RulesListCommand(Texts texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("list.id"),
            texts.get("list.name"),
            texts.get("list.severity"),
            texts.get("list.kind"),
            texts.get("list.relations")));
    RuleList list = RuleList.of(rules.folder());
    for (Rule rule : list.rules()) {
      rows.add(
          List.of(
              rule.id(),
              rule.name(),
              rule.severity().word(),
              rule.kind().word(),
              String.join(" ", rule.relations())));
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    TextTable.ofWords(rows).print(out);
    list.broken().forEach(mistake -> out.println(texts.get("rules.broken", mistake)));
    if (xlsx != null) {
      out.println(texts.get("list.written", xlsx, list.writeFormulas(xlsx, language)));
    }
    return ExitStatus.CLEAN;
  }
}
