package org.zhibai.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Relation;
import org.zhibai.forms.Relation.Term;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Texts;

/** Writes a relation between lines as a formula, once in codes and once in names. */
final class FormulaText {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportSystem system;
  private final Texts texts;

  /** How a line is called, seen from the form that the formula is about. */
  private interface Naming {
    String of(String code, String home);
  }

  FormulaText(ReportSystem system, Texts texts) {
    this.system = system;
    this.texts = texts;
  }

  /** {@code 02表 01行 = 02行 + 03行 + 04行}. */
  String inCodes(Relation relation) {
    String home = form(relation.target());
    return texts.get("formula.first", home, row(relation.target()))
        + column(home(relation))
        + comparison(relation)
        + right(relation, this::code);
  }

  /** {@code 专利授权量 = 发明专利授权量 + …}. */
  String inNames(Relation relation) {
    return name(relation.target(), "")
        + column(home(relation))
        + comparison(relation)
        + right(relation, this::name);
  }

  /** Whether lines of different forms take part. */
  static boolean crosses(Relation relation) {
    String home = form(relation.target());
    return Stream.concat(relation.numerator().stream(), relation.denominator().stream())
        .anyMatch(term -> !form(term.code()).equals(home));
  }

  /** The column of the target where the formula mixes columns; empty otherwise. */
  private static String home(Relation relation) {
    boolean mixed = relation.numerator().stream().anyMatch(term -> !term.column().isEmpty());
    return mixed && relation.columns().size() == 1 ? relation.columns().get(0) : "";
  }

  private String right(Relation relation, Naming naming) {
    String home = form(relation.target());
    String text = fraction(relation, naming, home);
    return relation.isCarried() ? texts.get("formula.last", text) : text;
  }

  private String fraction(Relation relation, Naming naming, String home) {
    if (!relation.isRate()) {
      return sum(relation.numerator(), naming, home, BigDecimal.ONE);
    }
    boolean percent =
        relation.numerator().stream().allMatch(term -> term.factor().abs().compareTo(HUNDRED) == 0);
    String above = sum(relation.numerator(), naming, home, percent ? HUNDRED : BigDecimal.ONE);
    String below = sum(relation.denominator(), naming, home, BigDecimal.ONE);
    return bracketed(above, relation.numerator())
        + " ÷ "
        + bracketed(below, relation.denominator())
        + (percent ? " × 100" : "");
  }

  private static String bracketed(String text, List<Term> terms) {
    return terms.size() == 1 ? text : "（" + text + "）";
  }

  private static String sum(List<Term> terms, Naming naming, String home, BigDecimal per) {
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      BigDecimal factor = term.factor().abs().divide(per);
      boolean minus = term.factor().signum() < 0;
      text.append(text.isEmpty() ? (minus ? "－" : "") : minus ? " － " : " + ");
      text.append(factor.compareTo(BigDecimal.ONE) == 0 ? "" : factor.toPlainString() + " × ");
      text.append(naming.of(term.code(), home)).append(column(term.column()));
    }
    return text.toString();
  }

  private String code(String code, String home) {
    return form(code).equals(home)
        ? texts.get("formula.row", row(code))
        : texts.get("formula.first", form(code), row(code));
  }

  /** The line's name; the forms are told apart by the codes. */
  private String name(String code, String home) {
    return system.line(code).map(FormLine::line).map(line -> line.name()).orElse(code);
  }

  private static String comparison(Relation relation) {
    return relation.isBound() ? " ≤ " : " = ";
  }

  private static String column(String column) {
    return column.isEmpty() ? "" : "〔" + column + "〕";
  }

  private static String form(String code) {
    return code.substring(0, code.indexOf('.'));
  }

  private static String row(String code) {
    return code.substring(code.indexOf('.') + 1);
  }
}
