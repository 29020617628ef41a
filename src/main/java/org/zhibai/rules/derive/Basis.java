package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Figure;

/**
 * What a unit has to show for a criterion of the ranking.
 *
 * @param value its value; null when it has no basis
 * @param figures the figures it comes from
 * @param note why there is no basis, or what is special about the value; empty when nothing
 */
record Basis(@Nullable BigDecimal value, List<Figure> figures, String note) {

  static Basis none(String note) {
    return new Basis(null, List.of(), note);
  }
}
