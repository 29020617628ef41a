package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Relation;
import org.zhibai.model.Equation;
import org.zhibai.model.Inequality;
import org.zhibai.model.ReportingUnit;

/**
 * A relation of the report system in one of its columns, with lines, columns and formula looked up
 * once.
 *
 * @param column the column of the target
 * @param formula the relation with names
 */
record PreparedRelation(
    Relation relation,
    FormLine target,
    String column,
    List<Piece> numerator,
    List<Piece> denominator,
    String formula) {
  /** Prepares a relation in each of its columns; columns that a line doesn't have are left out. */
  static List<PreparedRelation> of(Relation relation, FormsOfYear forms) {
    FormLine target = forms.line(relation.target());
    if (target == null) {
      return List.of();
    }
    List<PreparedRelation> prepared = new ArrayList<>();
    for (String column : columns(relation, target, forms)) {
      in(column, relation, target, forms).ifPresent(prepared::add);
    }
    return prepared;
  }

  private static List<String> columns(Relation relation, FormLine target, FormsOfYear forms) {
    String own = forms.ownColumn(target);
    return relation.columns().isEmpty() && own != null ? List.of(own) : relation.columns();
  }

  private static Optional<PreparedRelation> in(
      String column, Relation relation, FormLine target, FormsOfYear forms) {
    List<Piece> numerator = pieces(relation.numerator(), column, forms);
    List<Piece> denominator = pieces(relation.denominator(), column, forms);
    if (numerator == null || denominator == null || !target.columns().contains(column)) {
      return Optional.empty();
    }
    String right = Formulas.expression(names(numerator, forms), names(denominator, forms));
    boolean equal = !relation.isBound();
    String formula = forms.name(target, column) + (equal ? " = " : " ≤ ") + right;
    return Optional.of(
        new PreparedRelation(relation, target, column, numerator, denominator, formula));
  }

  private static @Nullable List<Piece> pieces(
      List<Relation.Term> terms, String column, FormsOfYear forms) {
    List<Piece> pieces = new ArrayList<>();
    for (Relation.Term term : terms) {
      FormLine line = forms.line(term.code());
      String read = term.column().isEmpty() ? column : term.column();
      if (line == null || !line.columns().contains(read)) {
        return null;
      }
      pieces.add(new Piece(term.factor(), line, read));
    }
    return List.copyOf(pieces);
  }

  private static List<Formulas.Factor> names(List<Piece> pieces, FormsOfYear forms) {
    return pieces.stream()
        .map(piece -> new Formulas.Factor(piece.factor(), forms.name(piece.line(), piece.column())))
        .toList();
  }

  /** Whether the target equals the right side. */
  boolean isEquation() {
    return relation.isEquation();
  }

  /** Whether the target must not exceed the right side. */
  boolean isInequality() {
    return relation.isBound();
  }

  /** Type of the facts it gives. */
  Class<?> factType() {
    return isEquation() ? Equation.class : Inequality.class;
  }

  /** Whether the unit fills in all lines of the relation. */
  boolean concerns(ReportingUnit unit) {
    return relation.appliesTo(unit)
        && target.filledBy(unit)
        && Stream.concat(numerator.stream(), denominator.stream())
            .allMatch(piece -> piece.line().filledBy(unit));
  }
}
