package org.zhibai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhibai.forms.Form;
import org.zhibai.forms.Relation;
import org.zhibai.forms.Relation.Term;
import org.zhibai.model.Texts;

/**
 * The audit relations of a form as its footnotes print them, {@code 01=02+03+04}. Lines of the form
 * go by their row code alone. A relation inside one line ({@code 本年=党政机关+事业单位+国有企业}) is printed
 * once for all the lines it holds for.
 */
final class Footnotes {
  private final Draft draft;
  private final Form form;
  private final Texts texts;

  Footnotes(Draft draft, Form form) {
    this.draft = draft;
    this.form = form;
    this.texts = draft.texts;
  }

  /** The relations that the unit's lines of the form take part in, without numbers. */
  List<String> relations() {
    List<String> notes = new ArrayList<>();
    Map<String, List<String>> rowsByRelation = new LinkedHashMap<>();
    for (Relation relation : draft.system.relations()) {
      if (!concerns(relation)) {
        continue;
      }
      if (insideOneLine(relation)) {
        rowsByRelation
            .computeIfAbsent(columnsOnly(relation), key -> new ArrayList<>())
            .add(row(relation.target()));
      } else {
        notes.add(inCodes(relation));
      }
    }
    rowsByRelation.forEach(
        (relation, rows) ->
            notes.add(texts.get("template.rows", String.join("、", rows), relation)));
    return notes;
  }

  private boolean concerns(Relation relation) {
    return relation.target().startsWith(form.number() + ".")
        && relation.appliesTo(draft.reporter)
        && draft.holds(relation.target())
        && terms(relation).allMatch(term -> draft.holds(term.code()));
  }

  private static Stream<Term> terms(Relation relation) {
    return Stream.concat(relation.numerator().stream(), relation.denominator().stream());
  }

  private static boolean insideOneLine(Relation relation) {
    return terms(relation)
        .allMatch(term -> term.code().equals(relation.target()) && !term.column().isEmpty());
  }

  private String columnsOnly(Relation relation) {
    StringBuilder text = new StringBuilder();
    for (Term term : relation.numerator()) {
      text.append(sign(term, text.isEmpty())).append(term.column());
    }
    return relation.columns().get(0)
        + "="
        + (relation.isCarried() ? texts.get("template.carried", text) : text);
  }

  private String inCodes(Relation relation) {
    String right = rightSide(relation);
    String text = row(relation.target()) + comparison(relation) + right;
    return relation.kind().equals("平衡核实") ? texts.get("template.explain", text) : text;
  }

  private String rightSide(Relation relation) {
    if (relation.isCarried()) {
      return texts.get("template.carried", sum(relation.numerator()));
    }
    if (!relation.isRate()) {
      return sum(relation.numerator());
    }
    boolean percent =
        relation.numerator().stream().allMatch(term -> term.factor().abs().intValue() == 100);
    return bracketed(relation.numerator())
        + "÷"
        + bracketed(relation.denominator())
        + (percent ? "×100" : "");
  }

  private String bracketed(List<Term> terms) {
    return terms.size() == 1 ? sum(terms) : "(" + sum(terms) + ")";
  }

  private String sum(List<Term> terms) {
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      text.append(sign(term, text.isEmpty())).append(row(term.code()));
      if (!term.column().isEmpty()) {
        text.append('〔').append(term.column()).append('〕');
      }
    }
    return text.toString();
  }

  private static String sign(Term term, boolean first) {
    return term.factor().signum() < 0 ? "-" : first ? "" : "+";
  }

  /** The row code; with the form's number when the line stands in another form. */
  private String row(String code) {
    String number = code.substring(0, code.indexOf('.'));
    String row = code.substring(code.indexOf('.') + 1);
    return number.equals(form.number()) ? row : texts.get("template.other", number, row);
  }

  private static String comparison(Relation relation) {
    return relation.isBound() ? "≤" : "=";
  }
}
