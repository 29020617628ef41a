package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Equation;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.model.Inequality;
import org.zhibai.model.ReportingUnit;
import org.zhibai.rules.derive.Reading.Known;
import org.zhibai.rules.derive.Reading.Missing;
import org.zhibai.rules.derive.Tolerances.Rate;
import org.zhibai.rules.derive.Tolerances.Sum;

/** Works out the relations that the forms state between figures of one submission. */
final class RelationFacts {
  private final List<PreparedRelation> relations;
  private final Reader reader;
  private final Reasons reasons;

  RelationFacts(List<PreparedRelation> relations, Reader reader, Reasons reasons) {
    this.relations =
        relations.stream().filter(one -> one.isEquation() || one.isInequality()).toList();
    this.reader = reader;
    this.reasons = reasons;
  }

  void derive(Cells cells, ReportingUnit unit, Harvest harvest) {
    for (PreparedRelation relation : relations) {
      if (relation.concerns(unit)) {
        derive(relation, cells, harvest);
      }
    }
  }

  private void derive(PreparedRelation relation, Cells cells, Harvest harvest) {
    Reading subject = reader.subject(cells, relation.target(), relation.column());
    if (subject instanceof Missing missing) {
      gap(relation, cells, missing.reason(), harvest);
    }
    if (!(subject instanceof Known known) || known.figure() == null) {
      return;
    }
    List<Piece.Read> over = new ArrayList<>();
    List<Piece.Read> under = new ArrayList<>();
    String reason = read(relation.numerator(), cells, over);
    if (reason == null) {
      reason = read(relation.denominator(), cells, under);
    }
    if (reason != null) {
      gap(relation, cells, reason, harvest);
      return;
    }
    if (relation.denominator().isEmpty()) {
      harvest.fact(ofSum(relation, known.figure(), over));
    } else {
      rate(relation, known.figure(), over, under)
          .ifPresentOrElse(harvest::fact, () -> gap(relation, cells, zero(relation), harvest));
    }
  }

  /** Reads the pieces; gives the reason why one can't be read, or null. */
  private @Nullable String read(List<Piece> pieces, Cells cells, List<Piece.Read> into) {
    for (Piece piece : pieces) {
      Reading reading = reader.part(cells, piece.line(), piece.column());
      if (reading instanceof Missing missing) {
        return missing.reason();
      }
      if (reading instanceof Known known) {
        into.add(new Piece.Read(piece.factor(), known));
      }
    }
    return null;
  }

  private Object ofSum(PreparedRelation relation, Figure subject, List<Piece.Read> parts) {
    Sum sum = Tolerances.sum(parts);
    List<Figure> operands = figures(parts);
    boolean equality = relation.relation().kind().equals("相等") && operands.size() == 1;
    BigDecimal tolerance =
        equality
            ? Tolerances.same(subject, operands.get(0))
            : sum.halfWidth().add(subject.halfUnit());
    String right = Formulas.expression(shown(parts), List.of());
    String id = relation.relation().id();
    String kind = relation.relation().kind();
    return relation.isEquation()
        ? new Equation(
            id,
            kind,
            subject,
            operands,
            sum.value(),
            tolerance,
            relation.formula(),
            equal(subject, right, sum.value(), tolerance))
        : new Inequality(
            id,
            kind,
            subject,
            operands,
            sum.value(),
            tolerance,
            relation.formula(),
            bounded(subject, right, sum.value(), tolerance));
  }

  private static Optional<Equation> rate(
      PreparedRelation relation, Figure subject, List<Piece.Read> over, List<Piece.Read> under) {
    Sum denominator = Tolerances.sum(under);
    return Tolerances.rate(subject, Tolerances.sum(over), denominator)
        .map(rate -> rate(relation, subject, rate, over, under));
  }

  private static Equation rate(
      PreparedRelation relation,
      Figure subject,
      Rate rate,
      List<Piece.Read> over,
      List<Piece.Read> under) {
    boolean holds =
        subject.value().subtract(rate.expected()).abs().compareTo(rate.tolerance()) <= 0;
    String numbers =
        Formulas.number(subject)
            + (holds ? " = " : " ≠ ")
            + Formulas.expression(shown(over), shown(under))
            + " = "
            + Grouped.of(rate.exact())
            + " → "
            + Grouped.of(rate.expected())
            + (holds ? "" : Formulas.difference(subject.value(), rate.expected()));
    return new Equation(
        relation.relation().id(),
        relation.relation().kind(),
        subject,
        Stream.concat(figures(over).stream(), figures(under).stream()).distinct().toList(),
        rate.expected(),
        rate.tolerance(),
        relation.formula(),
        numbers);
  }

  private static String equal(
      Figure subject, String right, BigDecimal expected, BigDecimal tolerance) {
    BigDecimal difference = subject.value().subtract(expected).abs();
    if (difference.compareTo(tolerance) <= 0) {
      return Formulas.number(subject) + " = " + right;
    }
    String sum = Grouped.of(expected);
    return Formulas.number(subject)
        + " ≠ "
        + right
        + (right.equals(sum) ? "" : " = " + sum)
        + Formulas.difference(subject.value(), expected);
  }

  private static String bounded(
      Figure subject, String right, BigDecimal bound, BigDecimal tolerance) {
    boolean holds = subject.value().subtract(bound).compareTo(tolerance) <= 0;
    String sum = Grouped.of(bound);
    return Formulas.number(subject)
        + (holds ? " ≤ " : " > ")
        + right
        + (right.equals(sum) || right.indexOf(' ') < 0 ? "" : " = " + sum);
  }

  private static List<Formulas.Factor> shown(List<Piece.Read> parts) {
    return parts.stream()
        .map(part -> new Formulas.Factor(part.factor(), Formulas.operand(part.known())))
        .toList();
  }

  private static List<Figure> figures(List<Piece.Read> parts) {
    List<Figure> figures = new ArrayList<>();
    for (Piece.Read part : parts) {
      if (part.known().figure() != null) {
        figures.add(part.known().figure());
      }
    }
    return figures;
  }

  private String zero(PreparedRelation relation) {
    Piece piece = relation.denominator().get(0);
    return reasons.get("zero", reader.cell(piece.line(), piece.column()));
  }

  private void gap(PreparedRelation relation, Cells cells, String reason, Harvest harvest) {
    FormLine target = relation.target();
    String column = relation.column();
    harvest.gap(
        relation.factType(),
        relation.relation().id(),
        relation.relation().kind(),
        target.code(),
        reader.about(target, column, cells.at(target.code(), column), harvest.reporter()),
        reason);
  }
}
