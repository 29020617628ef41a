package org.zhibai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CompileRules;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zhibai compile-rules}: used when the product is assembled. */
@Command(name = "compile-rules", hidden = true)
final class CompileRulesCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final PackOption rules = new PackOption();

  CompileRulesCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    List<String> broken = CompileRules.in(rules.folder());
    broken.forEach(mistake -> line.getErr().println(texts.get("rules.broken", mistake)));
    return broken.isEmpty() ? ExitStatus.CLEAN : ExitStatus.USAGE;
  }
}
