package org.zhibai.rules.derive;

import java.util.Map;
import java.util.Optional;

/**
 * A fact that could not be derived, and why. A rule on such facts is not checked there.
 *
 * @param factType simple name of the fact's type, {@code Equation}
 * @param id the fact's id, as in {@code forms/relations.csv}; empty when it has none or all are
 *     meant
 * @param kind the fact's kind, {@code 合计}; of ledger facts the ledger's number; empty when it has
 *     none
 * @param reporter code of the reporting unit
 * @param year reporting period
 * @param code the line it would have been about; empty when no single one
 * @param known what else is known of the fact's properties, by name: a cell it would have read
 *     ({@code current}) is the entry that stands there, be it a blank
 * @param reason one Chinese sentence
 */
public record Gap(
    String factType,
    String id,
    String kind,
    String reporter,
    int year,
    String code,
    Map<String, Object> known,
    String reason) {

  /** In place of a property that certainly has no value. */
  public static final Object NOTHING = Optional.empty();

  public Gap {
    known = Map.copyOf(known);
  }
}
