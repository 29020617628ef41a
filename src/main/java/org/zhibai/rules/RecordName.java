package org.zhibai.rules;

import java.util.Objects;
import java.util.Optional;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.LedgerRow;

/** What a reader knows a ledger's record by: the firm's name, the number of a registration. */
final class RecordName {
  private RecordName() {}

  /** The name, or else the row's first text; empty when there is none. */
  static Optional<String> of(ReportSystem system, LedgerRow row) {
    return name(system, row)
        .or(
            () ->
                system.ledgers(row.year()).stream()
                    .filter(ledger -> ledger.number().equals(row.ledger()))
                    .flatMap(ledger -> ledger.columns().stream())
                    .map(column -> row.text(column.key()))
                    .filter(Objects::nonNull)
                    .findFirst());
  }

  private static Optional<String> name(ReportSystem system, LedgerRow row) {
    return system.ledgers(row.year()).stream()
        .filter(ledger -> ledger.number().equals(row.ledger()) && ledger.nameIndex() >= 0)
        .map(ledger -> ledger.columns().get(ledger.nameIndex()).key())
        .filter(row::given)
        .map(column -> FactCells.shown(row, column))
        .findFirst();
  }
}
