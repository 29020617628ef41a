package org.zhibai.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code zhibai}. */
@Command(name = "zhibai", mixinStandardHelpOptions = false, versionProvider = Version.class)
public final class Main {

  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  private final Texts texts;

  @Spec private @Nullable CommandSpec spec;

  private Main(Texts texts) {
    this.texts = texts;
  }

  /** Refuses a language that isn't spoken here; the one to speak was found before. */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "option.lang",
      scope = CommandLine.ScopeType.INHERIT)
  private void language(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), texts.get("usage.lang", language));
    }
  }

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    out.flush();
    err.flush();
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the command line and returns its exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Locale locale = locale(Arrays.asList(arguments));
    Texts texts = Texts.of(Main.class, locale);
    CommandLine line =
        new CommandLine(new Main(texts))
            .addSubcommand(new CheckCommand(texts, locale))
            .addSubcommand(new TemplateCommand(texts))
            .addSubcommand(RulesCommand.line(texts, locale))
            .addSubcommand(new CompileRulesCommand(texts));
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpWidth(100);
    line.setUsageHelpLongOptionsMaxWidth(34);
    line.setResourceBundle(bundle(locale));
    line.setParameterExceptionHandler(new UsageMistakes(texts)::handle);
    line.setExecutionExceptionHandler(new Failures(texts, locale)::handle);
    line.setExecutionStrategy(
        parsed -> {
          refuseUnnamed(parsed, texts);
          return new CommandLine.RunLast().execute(parsed);
        });
    return line.execute(arguments);
  }

  private static void refuseUnnamed(ParseResult parsed, Texts texts) {
    ParseResult last = parsed;
    while (last.subcommand() != null) {
      last = last.subcommand();
    }
    CommandLine line = last.commandSpec().commandLine();
    boolean informs = last.isUsageHelpRequested() || last.isVersionHelpRequested();
    if (!line.getSubcommands().isEmpty() && !informs) {
      String key = last == parsed ? "usage.command" : "usage.tool";
      throw new ParameterException(line, texts.get(key));
    }
  }

  private static Locale locale(List<String> arguments) {
    int at = arguments.indexOf("--lang");
    boolean english =
        arguments.contains("--lang=en")
            || (at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en"));
    return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.zhibai.cli.help",
        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
