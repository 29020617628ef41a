package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Severity;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;

/** The table by unit and severity that ends a run on the command line. */
final class SummaryTable {
  private final Texts texts;

  SummaryTable(Texts texts) {
    this.texts = texts;
  }

  void print(CheckResult result, PrintWriter out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("table.unit"),
            texts.get("table.mandatory"),
            texts.get("table.explain"),
            texts.get("table.note"),
            texts.get("table.notChecked")));
    Counts counts = Counts.of(result);
    for (String code : codes(result)) {
      rows.add(row(result, counts, code));
    }
    rows.add(
        List.of(
            texts.get("table.total"),
            String.valueOf(result.count(Severity.MANDATORY)),
            String.valueOf(result.count(Severity.EXPLAIN)),
            String.valueOf(result.count(Severity.NOTE)),
            String.valueOf(result.notChecked().size())));
    TextTable.withTotal(rows).print(out);
  }

  private static TreeSet<String> codes(CheckResult result) {
    TreeSet<String> codes = new TreeSet<>();
    for (Submission submission : result.received().submissions()) {
      codes.add(submission.unit().code());
    }
    result.findings().forEach(finding -> codes.add(finding.reporter()));
    result.notChecked().forEach(one -> codes.add(one.reporter()));
    return codes;
  }

  /** How many findings, and checks that could not be made, there are of each unit. */
  private record Counts(Map<String, Map<Severity, Long>> found, Map<String, Long> notChecked) {
    static Counts of(CheckResult result) {
      return new Counts(
          result.findings().stream()
              .collect(
                  Collectors.groupingBy(
                      Finding::reporter,
                      Collectors.groupingBy(
                          finding -> finding.rule().severity(), Collectors.counting()))),
          result.notChecked().stream()
              .collect(Collectors.groupingBy(NotChecked::reporter, Collectors.counting())));
    }
  }

  private List<String> row(CheckResult result, Counts counts, String code) {
    List<String> row = new ArrayList<>();
    row.add(code.isEmpty() ? texts.get("table.noUnit") : code + " " + result.unit(code).name());
    for (Severity severity : Severity.values()) {
      row.add(String.valueOf(counts.found.getOrDefault(code, Map.of()).getOrDefault(severity, 0L)));
    }
    row.add(String.valueOf(counts.notChecked.getOrDefault(code, 0L)));
    return row;
  }
}
