package org.zhibai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CompileRules;
import org.zhibai.app.Product;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zhibai compile-rules}: used when the product is assembled. */
@Command(name = "compile-rules", hidden = true)
final class CompileRulesCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  private @Nullable Path rules;

  CompileRulesCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    List<String> broken = CompileRules.in(rules == null ? Product.rules() : rules);
    broken.forEach(mistake -> line.getErr().println(texts.get("rules.broken", mistake)));
    return broken.isEmpty() ? ExitStatus.CLEAN : ExitStatus.USAGE;
  }
}
