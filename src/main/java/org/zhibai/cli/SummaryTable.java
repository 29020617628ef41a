package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zhibai.model.CheckResult;
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
    for (String code : codes(result)) {
      rows.add(row(result, code));
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

  private List<String> row(CheckResult result, String code) {
    List<String> row = new ArrayList<>();
    row.add(code.isEmpty() ? texts.get("table.noUnit") : code + " " + result.unit(code).name());
    for (Severity severity : Severity.values()) {
      row.add(
          String.valueOf(
              result.findings().stream()
                  .filter(finding -> finding.reporter().equals(code))
                  .filter(finding -> finding.rule().severity() == severity)
                  .count()));
    }
    row.add(
        String.valueOf(
            result.notChecked().stream().filter(item -> item.reporter().equals(code)).count()));
    return row;
  }
}
