package org.zhibai.report.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.AuditFormula;
import org.zhibai.model.Rule;
import org.zhibai.model.Texts;
import org.zhibai.model.Threshold;

/**
 * A rule's page: its demand with the values in it, the basis, what to do, its cases, its source.
 */
final class RulePart {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");

  private final ReportSystem system;
  private final Texts texts;

  RulePart(ReportSystem system, Texts texts) {
    this.system = system;
    this.texts = texts;
  }

  /** Sets a rule down, its source at the end; its heading has a level. */
  void print(HandbookRule shown, int level, Print print) {
    page(shown, level, print);
    if (shown.mistake().isEmpty()) {
      print.heading(level + 1, Piece.Target.NOWHERE, texts.get("handbook.source"));
      print.code(shown.drl());
    }
  }

  /** Sets a rule's page down; of a rule with a mistake, what its page says by itself. */
  void page(HandbookRule shown, int level, Print print) {
    Rule rule = shown.rule();
    print.heading(level, new Piece.Target("rule", rule.id()), rule.name());
    print.say(texts.get("handbook.id"), rule.id());
    boolean clear = shown.mistake().isEmpty();
    if (clear) {
      print.say("", facts(rule));
    } else {
      print.say(texts.get("handbook.mistake"), shown.mistake());
    }
    say(print, "handbook.demand", filled(rule.message(), shown));
    say(print, "handbook.formula", rule.formula());
    say(print, "handbook.basis", rule.basis().isEmpty() ? "" : basis(rule));
    say(print, "handbook.why", rule.why());
    say(print, "handbook.remedy", filled(rule.remedy(), shown));
    say(print, "handbook.review", rule.review());
    if (clear) {
      reads(shown, print);
      formulas(shown, print);
    }
    if (clear || !shown.cases().isEmpty()) {
      cases(shown, level + 1, print);
    }
  }

  private String basis(Rule rule) {
    return rule.basis() + texts.get("mark." + rule.mark());
  }

  private void say(Print print, String label, String text) {
    if (!text.isEmpty()) {
      print.say(texts.get(label), text);
    }
  }

  private String facts(Rule rule) {
    String relations = String.join("、", rule.relations());
    return texts.get(
            "handbook.facts",
            texts.get("severity." + rule.severity()),
            texts.get("kind." + rule.kind()),
            texts.get("level." + rule.level()),
            rule.since())
        + (relations.isEmpty() ? "" : texts.get("handbook.relations", relations));
  }

  /** The template with names of lines and the threshold's value in place of the placeholders. */
  private String filled(String template, HandbookRule shown) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), shown)));
  }

  private String value(String name, HandbookRule shown) {
    List<String> limits =
        shown.reads().parameters().stream().flatMap(key -> values(key).stream()).toList();
    if (name.equals("阈值") && limits.size() == 1) {
      return limits.get(0);
    }
    String code = name.split("\\s")[0];
    return "〔"
        + system.line(code).map(FormLine::line).map(line -> code + line.name()).orElse(name)
        + "〕";
  }

  private List<String> values(String key) {
    return system.parameters().thresholds().stream()
        .filter(threshold -> threshold.key().equals(key))
        .map(RulePart::plain)
        .toList();
  }

  private static String plain(Threshold threshold) {
    return threshold.value().toPlainString();
  }

  private void reads(HandbookRule shown, Print print) {
    List<Piece> lines = shown.reads().codes().stream().map(Piece::line).toList();
    if (!lines.isEmpty()) {
      print.paragraph(texts.get("handbook.lines"), Print.listed(lines));
    }
    if (!shown.reads().ledgers().isEmpty()) {
      print.say(texts.get("handbook.ledgers"), String.join("、", shown.reads().ledgers()));
    }
    List<Piece> limits = new ArrayList<>();
    for (String key : shown.reads().parameters()) {
      if (!limits.isEmpty()) {
        limits.add(Piece.text("；"));
      }
      limits.add(Piece.parameter(key));
      limits.add(Piece.text(" = " + String.join("、", values(key))));
    }
    if (!limits.isEmpty()) {
      print.paragraph(texts.get("handbook.parameters"), limits);
    }
  }

  /** The formulas, unless the only one is the rule's own. */
  private void formulas(HandbookRule shown, Print print) {
    List<AuditFormula> formulas = shown.formulas();
    if (formulas.size() > 1 || !formulas.get(0).formula().equals(shown.rule().formula())) {
      print.table(
          List.of(
              texts.get("formulas.formula"),
              texts.get("formulas.meaning"),
              texts.get("formulas.note")),
          formulas.stream().map(one -> List.of(one.formula(), one.meaning(), one.note())).toList());
    }
  }

  private void cases(HandbookRule shown, int level, Print print) {
    for (boolean passing : new boolean[] {true, false}) {
      print.heading(
          level,
          Piece.Target.NOWHERE,
          texts.get(passing ? "handbook.passing" : "handbook.failing"));
      shown.cases().stream()
          .filter(one -> one.places().isEmpty() == passing)
          .forEach(one -> print(one, print));
    }
  }

  private void print(HandbookRule.Case one, Print print) {
    print.say("", one.title());
    for (List<List<String>> table : one.tables()) {
      print.table(table.get(0), table.subList(1, table.size()));
    }
    if (!one.places().isEmpty()) {
      print.say(texts.get("handbook.places"), String.join("；", one.places()));
    }
  }
}
