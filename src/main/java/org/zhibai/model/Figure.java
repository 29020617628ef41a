package org.zhibai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One figure in one cell, in the line's unit of measure.
 *
 * @param value the figure; of a range, its lower end
 * @param upper upper end of a range; the value itself otherwise
 * @param decimals decimals as printed, in the line's unit of measure ({@code 31.0} has one; {@code
 *     48.9万} in a line that counts 件 has -3)
 * @param bound how exactly it was printed
 */
public record Figure(
    Line line,
    Place place,
    ColumnRole role,
    BigDecimal value,
    BigDecimal upper,
    int decimals,
    Bound bound,
    String shown,
    CellAddress cell)
    implements Entry {

  /** Seldom do two figures stand in one place of one line; the rest need not be looked at. */
  @Override
  public int hashCode() {
    return 31 * place.hashCode() + line.code().hashCode();
  }

  /** Whether an exact number was printed. */
  public boolean exact() {
    return bound == Bound.EXACT;
  }

  /** How exactly it was printed, in its Chinese word. */
  public String precision() {
    return bound.word();
  }

  /** Whether the value is a whole number. */
  public boolean whole() {
    return LineType.isWhole(value);
  }

  /** Half a unit of the last printed decimal; 0 for a count given in full. */
  public BigDecimal halfUnit() {
    return line.counting() && decimals >= 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, decimals + 1);
  }

  /** The value at the printed precision, half up. */
  public BigDecimal printed() {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
