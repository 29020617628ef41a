package org.zhibai.cli;

import java.util.Locale;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code zhibai rules}: the tools of those who write rules; does nothing by itself. */
@Command(name = "rules")
final class RulesCommand {
  private RulesCommand() {}

  /** The command with all its tools. */
  static CommandLine line(Texts texts, Locale language) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(texts, language))
        .addSubcommand(new RulesNewCommand(texts))
        .addSubcommand(new RulesTestCommand(texts, language))
        .addSubcommand(new RulesCoverageCommand(texts, language))
        .addSubcommand(new RulesImpactCommand(texts, language))
        .addSubcommand(new RulesLintCommand(texts, language))
        .addSubcommand(new RulesDocsCommand(texts, language))
        .addSubcommand(new RulesMutateCommand(texts, language))
        .addSubcommand(new RulesWhyCommand(texts, language));
  }
}
