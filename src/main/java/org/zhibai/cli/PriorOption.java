package org.zhibai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --prior}: where last year's submissions lie. */
final class PriorOption {
  private final Texts texts;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--prior", paramLabel = "PATH", descriptionKey = "check.prior")
  private List<Path> prior = List.of();

  PriorOption(Texts texts) {
    this.texts = texts;
  }

  /**
   * The files and folders named.
   *
   * @param beside what the command was given beside them
   * @throws ParameterException when one of them all isn't there
   */
  List<Path> beside(List<Path> beside) {
    beside.forEach(this::mustExist);
    prior.forEach(this::mustExist);
    return prior;
  }

  private void mustExist(Path path) {
    if (!Files.exists(path)) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), texts.get("check.missing", path));
    }
  }
}
