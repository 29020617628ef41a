package org.zhibai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.WriteTemplates;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code zhibai template}: writes the blank workbook of a unit. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private static final String ALL = "all";

  private final Texts texts;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "template.year")
  private int year;

  @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "template.unit")
  private List<String> codes = List.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "template.out")
  private Path folder = Path.of(".");

  @Mixin private final PackOption rules = new PackOption();

  TemplateCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    WriteTemplates templates = new WriteTemplates(rules.folder());
    if (!templates.knows(year)) {
      throw new ParameterException(line, texts.get("template.years", year, years(templates)));
    }
    PrintWriter out = line.getOut();
    for (Path written : templates.write(units(templates, line), year, folder)) {
      out.println(texts.get("template.written", written));
    }
    return ExitStatus.CLEAN;
  }

  private String years(WriteTemplates templates) {
    WriteTemplates.Years known = templates.years();
    return known.last() == null
        ? texts.get("template.years.since", known.first())
        : texts.get("template.years.between", known.first(), known.last());
  }

  private List<ReportingUnit> units(WriteTemplates templates, CommandLine line) {
    if (codes.contains(ALL)) {
      return templates.reporters(year);
    }
    List<ReportingUnit> units = new ArrayList<>();
    for (String code : codes) {
      ReportingUnit unit = templates.reporter(code, year);
      if (unit == null) {
        throw new ParameterException(
            line,
            texts.get(
                "template.unknown",
                code,
                year,
                String.join(
                    " ", templates.reporters(year).stream().map(ReportingUnit::code).toList())));
      }
      units.add(unit);
    }
    return units;
  }
}
