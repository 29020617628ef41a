package org.zhibai.report.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.Parameters.Target;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Texts;
import org.zhibai.model.Threshold;

/** The indexes and tables of the handbook: lines, audit relations, parameters, ledgers. */
final class TablesPart {
  private final ReportSystem system;
  private final List<HandbookRule> rules;
  private final Texts texts;

  TablesPart(ReportSystem system, List<HandbookRule> rules, Texts texts) {
    this.system = system;
    this.rules = rules;
    this.texts = texts;
  }

  /** The lines of each form, and the rules that read them by name. */
  void lines(Print print) {
    print.say("", texts.get("handbook.lines.guide"));
    for (Form form : system.allForms()) {
      print.heading(3, Piece.Target.NOWHERE, form.number() + " " + form.name());
      List<List<List<Piece>>> rows = new ArrayList<>();
      List<Piece.Target> anchors = new ArrayList<>();
      for (FormLine line : system.allLines()) {
        if (line.line().form().equals(form.number())) {
          rows.add(row(line));
          anchors.add(new Piece.Target("line", line.code()));
        }
      }
      print.table(
          texts("handbook.code", "handbook.line", "handbook.measure", "handbook.readers"),
          rows,
          anchors);
    }
  }

  private List<List<Piece>> row(FormLine line) {
    List<Piece> readers =
        rules.stream()
            .filter(rule -> rule.reads().codes().contains(line.code()))
            .map(rule -> Piece.rule(rule.rule().id()))
            .toList();
    return List.of(
        List.of(Piece.text(line.code())),
        List.of(Piece.text(line.line().name())),
        List.of(Piece.text(line.line().measure())),
        readers.isEmpty() ? List.of(Piece.text("—")) : Print.listed(readers));
  }

  /** The audit relations and the rules that cover them. */
  void relations(Print print) {
    Map<String, List<Piece>> covered = new TreeMap<>();
    for (HandbookRule rule : rules) {
      for (String relation : rule.rule().relations()) {
        covered
            .computeIfAbsent(relation, key -> new ArrayList<>())
            .add(Piece.rule(rule.rule().id()));
      }
    }
    List<List<List<Piece>>> rows = new ArrayList<>();
    covered.forEach(
        (relation, by) -> rows.add(List.of(List.of(Piece.text(relation)), Print.listed(by))));
    print.table(texts("handbook.relation", "handbook.readers"), rows, List.of());
  }

  /** Thresholds, targets and weights, with source and mark. */
  void parameters(Print print) {
    print.say("", texts.get("handbook.marks"));
    List<List<List<Piece>>> rows = new ArrayList<>();
    List<Piece.Target> anchors = new ArrayList<>();
    for (Threshold one : system.parameters().thresholds()) {
      List<String> cells =
          List.of(
              one.key(),
              one.value().toPlainString(),
              one.measure(),
              one.from() + "—" + (one.to() == null ? "" : one.to()),
              one.source(),
              one.mark());
      rows.add(cells.stream().map(cell -> List.of(Piece.text(cell))).toList());
      anchors.add(new Piece.Target("parameter", one.key()));
    }
    print.table(
        texts(
            "handbook.key",
            "handbook.value",
            "handbook.measure",
            "handbook.force",
            "handbook.from",
            "handbook.mark"),
        rows,
        anchors);
    targets(print);
    new WeightsPart(system, texts).print(print);
  }

  private void targets(Print print) {
    print.heading(3, Piece.Target.NOWHERE, texts.get("handbook.targets"));
    List<List<String>> rows = new ArrayList<>();
    for (Target target : system.parameters().targets()) {
      rows.add(
          List.of(
              target.name(),
              target.code() + " " + target.column(),
              (target.least() ? "≥ " : "≤ ") + target.value().toPlainString(),
              String.join("、", target.appliesTo()),
              target.source(),
              target.mark()));
    }
    print.table(
        texts(
            "handbook.target",
            "handbook.line",
            "handbook.value",
            "handbook.applies",
            "handbook.from",
            "handbook.mark"),
        rows);
  }

  /** The forms' columns, and the ledgers column by column. */
  void forms(Print print) {
    List<List<String>> forms = new ArrayList<>();
    for (Form form : system.allForms()) {
      String columns =
          String.join("、", form.columns().stream().map(column -> column.header()).toList());
      forms.add(List.of(form.number(), form.name(), columns, form.note()));
    }
    print.table(
        texts("handbook.number", "handbook.form", "handbook.columns", "handbook.note"), forms);
    system.allLedgers().forEach(ledger -> ledger(ledger, print));
  }

  private void ledger(LedgerForm ledger, Print print) {
    print.heading(3, Piece.Target.NOWHERE, ledger.number() + " " + ledger.name());
    List<Piece> readers =
        rules.stream()
            .filter(rule -> rule.reads().ledgers().contains(ledger.number()))
            .map(rule -> Piece.rule(rule.rule().id()))
            .toList();
    if (!readers.isEmpty()) {
      print.paragraph(texts.get("handbook.readers"), Print.listed(readers));
    }
    List<List<String>> rows = new ArrayList<>();
    for (LedgerForm.LedgerColumn column : ledger.columns()) {
      rows.add(
          List.of(
              column.key(),
              column.header(),
              column.type().word(),
              column.demand().word(),
              texts.get(column.required() ? "handbook.yes" : "handbook.no")));
    }
    print.table(
        texts(
            "handbook.column",
            "handbook.header",
            "handbook.type",
            "handbook.demanded",
            "handbook.required"),
        rows);
  }

  private List<String> texts(String... keys) {
    return List.of(keys).stream().map(key -> texts.get(key)).toList();
  }
}
