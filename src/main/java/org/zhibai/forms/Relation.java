package org.zhibai.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.zhibai.model.ReportingUnit;

/**
 * A relation between lines that the forms themselves state (审核关系).
 *
 * @param id its name, {@code patents-by-type}
 * @param kind one of {@link #EQUATIONS}, {@link #BOUNDS}, or {@link #CARRIED}
 * @param target the line the relation is about
 * @param numerator what the target equals, or is bound by
 * @param denominator for a rate, what the numerator is divided by; empty otherwise
 * @param expression the whole right side as written
 * @param columns keys of the columns in which it holds
 * @param appliesTo groups and department codes it holds for; empty for all
 * @param audit the audit relation it comes from, {@code AR-012}
 */
public record Relation(
    String id,
    String kind,
    String target,
    List<Term> numerator,
    List<Term> denominator,
    String expression,
    List<String> columns,
    List<String> appliesTo,
    String audit) {

  /** The kinds in which the target equals the expression. */
  public static final List<String> EQUATIONS = List.of("合计", "平衡", "平衡核实", "比率", "相等");

  /** The kinds in which the target does not exceed the expression. */
  public static final List<String> BOUNDS = List.of("其中", "不少于", "不大于合计", "名次");

  /** The kind in which the target equals last year's expression. */
  public static final String CARRIED = "结转";

  static final List<String> KINDS =
      Stream.of(EQUATIONS, BOUNDS, List.of(CARRIED)).flatMap(List::stream).toList();

  /**
   * A term of an expression.
   *
   * @param factor what the figure is multiplied by, with its sign
   * @param code line code
   * @param column key of another column than the target's; empty for the same
   */
  public record Term(BigDecimal factor, String code, String column) {}

  /** Whether the target equals the expression, of the same year. */
  public boolean isEquation() {
    return EQUATIONS.contains(kind);
  }

  /** Whether the target does not exceed the expression. */
  public boolean isBound() {
    return BOUNDS.contains(kind);
  }

  /** Whether the target equals last year's expression. */
  public boolean isCarried() {
    return kind.equals(CARRIED);
  }

  /** Whether the target is divided out of other lines. */
  public boolean isRate() {
    return !denominator.isEmpty();
  }

  /** Whether it holds for a unit. */
  public boolean appliesTo(ReportingUnit unit) {
    return appliesTo.isEmpty()
        || appliesTo.contains(unit.group())
        || appliesTo.contains(unit.code());
  }

  /** Whether the target is the sum of its own line's other columns. */
  public boolean addsOwnColumns() {
    return kind.equals("合计")
        && numerator.stream()
            .allMatch(term -> term.code().equals(target) && !term.column().isEmpty());
  }

  /** Whether the target repeats another line. */
  public boolean repeats() {
    return kind.equals("相等") && denominator.isEmpty() && numerator.size() == 1;
  }
}
