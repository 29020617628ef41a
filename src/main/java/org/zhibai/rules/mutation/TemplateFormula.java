package org.zhibai.rules.mutation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Relation;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.LineType;

/**
 * The formula by which a template works out a cell.
 *
 * @param operands the cells it reads, by line and column
 */
record TemplateFormula(Kind kind, List<String> operands) {
  private static final Set<ColumnRole> NOW = Set.of(ColumnRole.CURRENT, ColumnRole.CLOSING);
  private static final Set<ColumnRole> BEFORE = Set.of(ColumnRole.PRIOR, ColumnRole.OPENING);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How the operands are worked out. */
  enum Kind {
    /** Growth in per cent of the first operand over the second. */
    GROWTH,
    /** The first operand less the second, in percentage points. */
    POINTS,
    /** The operands added up, whatever is missing. */
    SUM,
    /** The operand once more. */
    REPEAT
  }

  /** The template's formula for a cell; nothing for one that is typed. */
  static Optional<TemplateFormula> of(Entry cell, List<Entry> entries, ReportSystem system) {
    if (cell.role() == ColumnRole.GROWTH) {
      boolean points = cell.line().type() == LineType.RATE || cell.measure().equals("%");
      Optional<String> now = place(cell, NOW, entries);
      Optional<String> before = place(cell, BEFORE, entries);
      return now.isEmpty() || before.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new TemplateFormula(
                  points ? Kind.POINTS : Kind.GROWTH, List.of(now.get(), before.get())));
    }
    return system
        .line(cell.code())
        .flatMap(line -> system.calculation(line, cell.column()))
        .map(relation -> of(relation, cell.column()));
  }

  private static Optional<String> place(Entry cell, Set<ColumnRole> roles, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.code().equals(cell.code()) && roles.contains(entry.role()))
        .map(entry -> Recalculation.place(entry.code(), entry.column()))
        .findFirst();
  }

  private static TemplateFormula of(Relation relation, String column) {
    List<String> operands =
        relation.numerator().stream()
            .map(
                term ->
                    Recalculation.place(
                        term.code(), term.column().isEmpty() ? column : term.column()))
            .toList();
    return new TemplateFormula(relation.addsOwnColumns() ? Kind.SUM : Kind.REPEAT, operands);
  }

  /** The result; nothing where the cell stays empty. */
  Optional<BigDecimal> result(List<@Nullable BigDecimal> values) {
    BigDecimal first = values.get(0);
    if (kind == Kind.SUM) {
      BigDecimal sum = null;
      for (BigDecimal value : values) {
        sum = value == null ? sum : sum == null ? value : sum.add(value);
      }
      return Optional.ofNullable(sum);
    }
    if (kind == Kind.REPEAT || first == null) {
      return Optional.ofNullable(first);
    }
    BigDecimal second = values.get(1);
    if (second == null || (kind == Kind.GROWTH && second.signum() == 0)) {
      return Optional.empty();
    }
    BigDecimal change = first.subtract(second);
    BigDecimal exact =
        kind == Kind.POINTS
            ? change
            : change.multiply(HUNDRED).divide(second, MathContext.DECIMAL64);
    return Optional.of(exact.setScale(2, RoundingMode.HALF_UP));
  }
}
