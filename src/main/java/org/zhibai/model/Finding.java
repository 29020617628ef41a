package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about figures (问题).
 *
 * @param key rule id, reporting unit, indicators and column; survives resubmission and next year
 * @param reporter code of the reporting unit; empty for a file whose unit isn't known
 * @param year reporting period; 0 when it isn't known
 * @param cells every cell the rule read; the finding stands at the first
 * @param reported null where the rule is not about a number
 * @param formula the relation with names; empty when none
 * @param formulaInNumbers the relation with numbers; empty when none
 * @param remedy what the unit does, with the values filled in
 * @param suspects the cells most likely wrong, the likeliest first
 * @param suggestions values that would make the relation hold
 * @param cause key of the finding that explains this one; empty when it stands for itself
 */
public record Finding(
    String key,
    Rule rule,
    String reporter,
    int year,
    List<Cell> cells,
    @Nullable BigDecimal reported,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal difference,
    @Nullable BigDecimal tolerance,
    String formula,
    String formulaInNumbers,
    String message,
    String remedy,
    List<Suspect> suspects,
    List<Suggestion> suggestions,
    String cause) {

  /**
   * A cell that the rule read.
   *
   * @param indicator line code, or ledger number; empty for a cell of neither
   * @param name name of the line or of the ledger's column
   * @param column key of the column
   * @param value the cell's text as shown
   */
  public record Cell(
      CellAddress address,
      String reporter,
      String indicator,
      String name,
      String column,
      String measure,
      String value) {}

  /**
   * A cell that is likely wrong.
   *
   * @param weight number of findings that it would explain
   */
  public record Suspect(CellAddress address, String indicator, int weight, String why) {}

  /**
   * A value that would make the relation hold; never written into the submission.
   *
   * @param reason why one could have meant it: digits swapped, factor 10,000, sum of the parts
   */
  public record Suggestion(CellAddress address, BigDecimal value, String reason) {}

  /** The same finding under another key. */
  public Finding keyed(String other) {
    return copy(other, suspects, suggestions, cause);
  }

  /** The same finding with what is thought of its cells. */
  public Finding suspecting(List<Suspect> cells, List<Suggestion> values, String because) {
    return copy(key, cells, values, because);
  }

  private Finding copy(
      String newKey, List<Suspect> newSuspects, List<Suggestion> newSuggestions, String newCause) {
    return new Finding(
        newKey,
        rule,
        reporter,
        year,
        cells,
        reported,
        expected,
        difference,
        tolerance,
        formula,
        formulaInNumbers,
        message,
        remedy,
        newSuspects,
        newSuggestions,
        newCause);
  }

  /** Number of the form or ledger it stands in; the sheet's own name when in neither. */
  public String form() {
    String indicator = place().indicator();
    if (indicator.isEmpty()) {
      return place().address().sheet();
    }
    int dot = indicator.indexOf('.');
    return dot < 0 ? indicator : indicator.substring(0, dot);
  }

  /** The cell at which the finding stands. */
  public Cell place() {
    return cells.get(0);
  }
}
