package org.zhibai.rules;

import java.util.Set;
import org.zhibai.model.Attainment;
import org.zhibai.model.Blank;
import org.zhibai.model.Carried;
import org.zhibai.model.Completion;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Entry;
import org.zhibai.model.Equation;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Inequality;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.LastYear;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Placing;
import org.zhibai.model.Reference;
import org.zhibai.model.Standing;
import org.zhibai.model.Words;
import org.zhibai.model.YearOnYear;

/**
 * The types of facts that somebody looks for. Whatever nobody looks for need not be derived; a type
 * that isn't known here is taken to come from everywhere.
 */
record Wanted(Set<Class<?>> types) {
  /** All facts. */
  static final Wanted ALL = new Wanted(Set.of(Object.class));

  private static final Set<Class<?>> READ =
      Set.of(
          Entry.class,
          Figure.class,
          Growth.class,
          Words.class,
          Blank.class,
          CoverItem.class,
          LedgerRow.class);
  private static final Set<Class<?>> OF_LEDGERS =
      Set.of(LedgerTotal.class, LedgerCell.class, KeyCheck.class, Reference.class);
  private static final Set<Class<?>> OF_FORMS =
      Set.of(
          Equation.class,
          Inequality.class,
          Carried.class,
          LastYear.class,
          YearOnYear.class,
          Attainment.class,
          Completion.class);
  private static final Set<Class<?>> OF_RANKING = Set.of(Standing.class, Placing.class);

  /** Whether facts are wanted that are derived from the forms of one submission. */
  boolean forms() {
    return others(OF_LEDGERS, OF_RANKING);
  }

  /** Whether facts are wanted that are derived from ledgers. */
  boolean ledgers() {
    return others(OF_FORMS, OF_RANKING);
  }

  /** Whether facts are wanted that are derived over all units. */
  boolean across() {
    return others(OF_RANKING, Set.of());
  }

  /** Whether the ranking is wanted. */
  boolean ranking() {
    return others(OF_LEDGERS, OF_FORMS);
  }

  /** Whether any type is wanted that is neither read as it stands nor among these. */
  private boolean others(Set<Class<?>> some, Set<Class<?>> more) {
    return types.stream()
        .anyMatch(type -> !READ.contains(type) && !some.contains(type) && !more.contains(type));
  }
}
