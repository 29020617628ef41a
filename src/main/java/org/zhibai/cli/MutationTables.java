package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.app.WriteTables;
import org.zhibai.model.MutationReport;
import org.zhibai.model.MutationReport.Count;
import org.zhibai.model.MutationReport.Named;
import org.zhibai.model.MutationReport.Slip;
import org.zhibai.model.MutationReport.Tally;
import org.zhibai.model.Texts;

/** What a mutation run came to, as tables on a terminal. */
final class MutationTables {
  private final MutationReport report;
  private final Texts texts;

  MutationTables(MutationReport report, Texts texts) {
    this.report = report;
    this.texts = texts;
  }

  /**
   * Prints them.
   *
   * @param most how many of the cells in which mistakes slip through
   */
  void print(PrintWriter out, int most) {
    out.println(texts.get("mutate.run", report.submissions(), report.figures(), report.mutants()));
    if (report.faults() > 0) {
      out.println(texts.get("mutate.faults", report.faults()));
    }
    for (WriteTables.Table tally : tallies()) {
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

  /** All of them, for a workbook. */
  List<WriteTables.Table> sheets() {
    List<WriteTables.Table> sheets = new ArrayList<>(tallies());
    sheets.add(new WriteTables.Table(texts.get("mutate.slips"), slips(report.slips())));
    return sheets;
  }

  private List<WriteTables.Table> tallies() {
    return List.of(
        tally("mutate.mistake", report.byMistake(), key -> texts.get("mistake." + key)),
        tally("mutate.form", report.byForm(), key -> key));
  }

  private WriteTables.Table tally(String heading, List<Tally> tallies, UnaryOperator<String> name) {
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
    return new WriteTables.Table(texts.get(heading), rows);
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
