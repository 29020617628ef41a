package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.MutationReport;
import org.zhibai.model.MutationReport.Count;
import org.zhibai.model.MutationReport.Named;
import org.zhibai.model.MutationReport.Slip;
import org.zhibai.model.MutationReport.Tally;
import org.zhibai.model.TableSheet;
import org.zhibai.model.TableSheet.Part;
import org.zhibai.model.Texts;

/** What a mutation run came to, as tables on a terminal. */
final class MutationTables {
  private final MutationReport report;
  private final Map<String, String> forms;
  private final Texts texts;

  /**
   * @param forms names of the forms by number
   */
  MutationTables(MutationReport report, Map<String, String> forms, Texts texts) {
    this.report = report;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Prints them.
   *
   * @param most how many of the cells in which mistakes slip through
   */
  void print(PrintWriter out, int most) {
    run().forEach(out::println);
    for (Part tally : tallies()) {
      out.println();
      TextTable.withTotal(tally.rows()).print(out);
    }
    List<Slip> slips = report.slips();
    if (most > 0 && !slips.isEmpty()) {
      out.println();
      TextTable.ofWords(slips(slips.subList(0, Math.min(most, slips.size())))).print(out);
    }
    if (slips.size() > most) {
      out.println(texts.get("mutate.more", slips.size() - most));
    }
  }

  private List<String> run() {
    String run = texts.get("mutate.run", report.submissions(), report.figures(), report.mutants());
    return report.faults() == 0
        ? List.of(run)
        : List.of(run, texts.get("mutate.faults", report.faults()));
  }

  /** All of them, for a workbook. */
  List<TableSheet> sheets() {
    String slips = texts.get("mutate.slips");
    Part all = new Part("", slips(report.slips()), false);
    String guide = texts.get("mutate.slips.guide", report.slips().size());
    return List.of(
        new TableSheet(
            texts.get("mutate.sheet"),
            texts.get("mutate.title", report.year()),
            String.join("\n", run()),
            tallies()),
        new TableSheet(slips, slips, guide, List.of(all)));
  }

  private List<Part> tallies() {
    return List.of(
        tally("mutate.mistake", report.byMistake(), key -> texts.get("mistake." + key)),
        tally("mutate.form", report.byForm(), key -> forms.getOrDefault(key, key)));
  }

  private Part tally(String heading, List<Tally> tallies, UnaryOperator<String> name) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(
                heading,
                "mutate.large",
                "table.mandatory",
                "table.explain",
                "table.note",
                "mutate.elsewhere",
                "mutate.silent",
                "mutate.share",
                "mutate.small",
                "mutate.share.small")
            .map(texts::get)
            .toList());
    tallies.forEach(tally -> rows.add(row(name.apply(tally.key()), tally)));
    rows.add(row(texts.get("table.total"), report.total()));
    return new Part(texts.get(heading + ".each"), rows, true);
  }

  private static List<String> row(String name, Tally tally) {
    Count large = tally.large();
    return List.of(
        name,
        String.valueOf(large.mutants()),
        String.valueOf(large.mandatory()),
        String.valueOf(large.explain()),
        String.valueOf(large.note()),
        String.valueOf(large.elsewhere()),
        String.valueOf(large.silent()),
        share(large),
        String.valueOf(tally.small().mutants()),
        share(tally.small()));
  }

  private static String share(Count count) {
    return count.mutants() == 0 ? "" : String.format(Locale.ROOT, "%.1f%%", count.share());
  }

  private List<List<String>> slips(List<Slip> slips) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(
                "mutate.code",
                "mutate.line",
                "mutate.column",
                "mutate.missed",
                "mutate.of",
                "mutate.mistakes",
                "mutate.why",
                "mutate.readers")
            .map(texts::get)
            .toList());
    for (Slip slip : slips) {
      rows.add(
          List.of(
              slip.code(),
              slip.name(),
              slip.column(),
              String.valueOf(slip.missed()),
              String.valueOf(slip.mutants()),
              named("mistake.", slip.mistakes()),
              named("slip.", slip.why()),
              String.join(" ", slip.readers())));
    }
    return rows;
  }

  private String named(String prefix, List<Named> some) {
    return some.stream()
        .map(one -> texts.get(prefix + one.name()) + one.count())
        .collect(Collectors.joining(" "));
  }
}
