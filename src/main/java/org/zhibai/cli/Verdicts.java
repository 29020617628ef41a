package org.zhibai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.zhibai.app.RuleVerdict;
import org.zhibai.app.RuleVerdict.CaseVerdict;
import org.zhibai.app.RuleVerdict.CellVerdict;
import org.zhibai.model.Texts;

/** Says what came of the cases of rules: a line a rule, and of what failed each cell. */
final class Verdicts {
  private final Texts texts;
  private final PrintWriter out;

  Verdicts(Texts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  /** A rule in one line, its failing cases below. */
  void print(RuleVerdict verdict) {
    int cases = verdict.cases().size();
    if (!verdict.mistake().isEmpty()) {
      out.println(texts.get("test.broken", verdict.id()));
      mistakes(verdict);
    } else if (verdict.met()) {
      out.println(texts.get("test.met", verdict.id(), cases));
    } else {
      long failed = cases - verdict.passed();
      out.println(texts.get("test.failed", verdict.id(), cases, verdict.passed(), failed));
      verdict.cases().stream().filter(one -> !one.met()).forEach(this::print);
    }
  }

  private void mistakes(RuleVerdict verdict) {
    if (verdict.remarks().isEmpty()) {
      verdict.mistake().lines().forEach(line -> out.println("    " + Texts.oneLine(line)));
    }
    RemarkLines lines = new RemarkLines(texts, out);
    verdict.remarks().forEach(remark -> lines.print(remark, "    "));
  }

  /** What came of all of them. */
  void total(List<RuleVerdict> verdicts) {
    long cases = verdicts.stream().mapToLong(verdict -> verdict.cases().size()).sum();
    long passed = verdicts.stream().mapToLong(RuleVerdict::passed).sum();
    long broken = verdicts.stream().filter(verdict -> !verdict.mistake().isEmpty()).count();
    out.println(
        texts.get("test.total", verdicts.size(), cases, passed, cases - passed)
            + (broken == 0 ? "" : texts.get("test.total.broken", broken)));
  }

  private void print(CaseVerdict verdict) {
    out.println("    " + texts.get("test.case", verdict.page(), verdict.line(), verdict.title()));
    verdict.input().forEach(this::table);
    if (!verdict.failure().isEmpty()) {
      out.println("      " + texts.get("test.failure", verdict.failure()));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("test.cell"),
            texts.get("test.expected"),
            texts.get("test.found"),
            texts.get("test.judged"),
            texts.get("test.message")));
    verdict.cells().forEach(cell -> rows.add(row(cell)));
    if (rows.size() > 1) {
      table(rows);
    }
  }

  private List<String> row(CellVerdict cell) {
    return List.of(
        Texts.oneLine(cell.place()),
        texts.get(cell.expected() ? "test.spoken" : "test.silent"),
        texts.get(cell.found() ? "test.spoken" : "test.silent"),
        texts.get(judged(cell)),
        Texts.oneLine(cell.message()));
  }

  private static String judged(CellVerdict cell) {
    if (cell.expected() && !cell.found()) {
      return "test.missing";
    }
    if (cell.found() && !cell.expected()) {
      return "test.extra";
    }
    return cell.whole() ? "test.right" : "test.unfilled";
  }

  private void table(List<List<String>> rows) {
    List<List<String>> clean =
        rows.stream().map(row -> row.stream().map(Texts::oneLine).toList()).toList();
    StringWriter table = new StringWriter();
    TextTable.ofWords(clean).print(new PrintWriter(table, true));
    table.toString().lines().forEach(line -> out.println("      " + line));
  }
}
