package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.zhibai.model.Coverage;
import org.zhibai.model.Coverage.Sheet;
import org.zhibai.model.Coverage.Standing;
import org.zhibai.model.Texts;

/** A coverage on a terminal: a row for each form, what isn't read, and which rules are silent. */
final class CoverageTable {
  private final Texts texts;
  private final boolean given;

  /**
   * @param given whether there were submissions to try the rules on, be it that none could be read
   */
  CoverageTable(Texts texts, boolean given) {
    this.texts = texts;
    this.given = given;
  }

  void print(Coverage coverage, PrintWriter out) {
    out.println(texts.get("coverage.title", coverage.year(), coverage.rules().size()));
    coverage.broken().forEach(rule -> out.println(texts.get("coverage.broken", rule)));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("sheet", "lines", "cells", "none", "one", "more", "noted", "format")
            .map(name -> texts.get("coverage." + name))
            .toList());
    coverage.sheets().forEach(sheet -> rows.add(row(sheet)));
    rows.add(total(coverage.sheets()));
    TextTable.withTotal(rows).print(out);
    list("coverage.unguarded", coverage, Sheet::unguarded, out);
    list("coverage.unrelated", coverage, Sheet::unrelated, out);
    silent(coverage, out);
  }

  private static long[] counts(Sheet sheet) {
    return new long[] {
      sheet.lines(),
      sheet.cells().size(),
      sheet.readBy(0),
      sheet.readBy(1),
      sheet.readBy(2),
      sheet.count(Standing.NOTED),
      sheet.count(Standing.FORMAT)
    };
  }

  private static List<String> row(Sheet sheet) {
    return row(name(sheet), counts(sheet));
  }

  private static List<String> row(String name, long[] counts) {
    return Stream.concat(Stream.of(name), LongStream.of(counts).mapToObj(String::valueOf)).toList();
  }

  private List<String> total(List<Sheet> sheets) {
    long[] total = new long[counts(sheets.get(0)).length];
    for (Sheet sheet : sheets) {
      long[] counts = counts(sheet);
      for (int i = 0; i < total.length; i++) {
        total[i] += counts[i];
      }
    }
    return row(texts.get("table.total"), total);
  }

  private void list(
      String key, Coverage coverage, Function<Sheet, List<Coverage.Cell>> lines, PrintWriter out) {
    out.println();
    out.println(texts.get(key));
    boolean none = true;
    for (Sheet sheet : coverage.sheets()) {
      String names =
          lines.apply(sheet).stream()
              .map(cell -> sheet.ledger() ? cell.name() : cell.code() + " " + cell.name())
              .collect(Collectors.joining("；"));
      if (!names.isEmpty()) {
        none = false;
        out.println(texts.get("coverage.named", name(sheet), names));
      }
    }
    if (none) {
      out.println(texts.get("coverage.nothing"));
    }
  }

  private void silent(Coverage coverage, PrintWriter out) {
    out.println();
    if (!coverage.tried()) {
      out.println(texts.get(given ? "coverage.nothing.tried" : "coverage.untried"));
      return;
    }
    List<Coverage.Reach> silent = coverage.silent();
    out.println(texts.get("coverage.silent", silent.size(), coverage.rules().size()));
    if (silent.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("list.id", "list.name", "list.severity", "coverage.checked")
            .map(texts::get)
            .toList());
    for (Coverage.Reach reach : silent) {
      rows.add(
          List.of(
              reach.rule().id(),
              reach.rule().name(),
              reach.rule().severity().word(),
              String.valueOf(reach.checked())));
    }
    TextTable.ofFigures(rows, 3).print(out);
  }

  private static String name(Sheet sheet) {
    return sheet.number() + " " + sheet.name();
  }
}
