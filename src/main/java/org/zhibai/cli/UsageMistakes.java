package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what was wrong with the arguments. */
final class UsageMistakes {
  private final Texts texts;

  UsageMistakes(Texts texts) {
    this.texts = texts;
  }

  int handle(ParameterException mistake, String[] arguments) {
    CommandLine line = mistake.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(texts.get("usage.mistake", sentence(mistake)));
    err.println(texts.get("usage.see", line.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private String sentence(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (mistake instanceof MissingParameterException missing) {
      return texts.get(
          "usage.missing",
          missing.getMissing().stream()
              .map(CommandLine.Model.ArgSpec::paramLabel)
              .collect(Collectors.joining(" ")));
    }
    if (mistake.getArgSpec() != null && mistake.getValue() != null) {
      return texts.get("usage.value", mistake.getValue(), mistake.getArgSpec().paramLabel());
    }
    return String.valueOf(mistake.getMessage());
  }
}
