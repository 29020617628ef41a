package org.zhibai.rules.derive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Figure;

/** What a relation gets when it reads a cell. */
sealed interface Reading {

  /**
   * A number to calculate with.
   *
   * @param figure where it stands; null for {@code —} and {@code …}, which count as 0 in a sum
   */
  record Known(BigDecimal value, BigDecimal halfUnit, @Nullable Figure figure) implements Reading {
    static final Known NOTHING = new Known(BigDecimal.ZERO, BigDecimal.ZERO, null);

    static Known of(Figure figure) {
      return new Known(figure.value(), figure.halfUnit(), figure);
    }
  }

  /** {@code —}: the line doesn't concern the unit. */
  record NotApplicable() implements Reading {}

  /**
   * Nothing to calculate with.
   *
   * @param reason one Chinese sentence that names the cell
   */
  record Missing(String reason) implements Reading {}
}
