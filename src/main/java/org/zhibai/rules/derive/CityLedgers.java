package org.zhibai.rules.derive;

import java.util.List;
import java.util.Optional;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerRule.Total;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.ReportingUnit;
import org.zhibai.rules.derive.Reading.Known;
import org.zhibai.rules.derive.Reading.Missing;

/** Puts the city's figures beside the ledgers that one department keeps for the whole city. */
final class CityLedgers {
  private final ReportSystem system;
  private final UnitsOfYear units;
  private final ReportingUnit city;
  private final Reasons reasons;
  private final List<LedgerDigest> digests;

  CityLedgers(
      ReportSystem system, UnitsOfYear units, ReportingUnit city, List<LedgerDigest> digests) {
    this.system = system;
    this.units = units;
    this.city = city;
    this.digests = digests;
    this.reasons = new Reasons();
  }

  void derive(Harvest harvest) {
    for (Total total : system.totals()) {
      FormLine line = units.forms().line(total.code());
      List<ReportingUnit> keepers =
          units.expected().stream().filter(unit -> keeps(unit, total)).toList();
      if (line != null
          && line.filledBy(city)
          && keepers.size() == 1
          && !line.filledBy(keepers.get(0))) {
        compare(total, line, keepers.get(0), harvest);
      }
    }
  }

  private boolean keeps(ReportingUnit unit, Total total) {
    return system.ledgers(unit, units.forms().year()).stream()
        .map(LedgerForm::number)
        .anyMatch(total.ledger()::equals);
  }

  private void compare(Total total, FormLine line, ReportingUnit keeper, Harvest harvest) {
    Cells reported = units.cells(city.code());
    Optional<LedgerTotals.Shown> shown =
        digests.stream()
            .filter(digest -> digest.reporter().equals(keeper.code()))
            .flatMap(digest -> digest.shown().stream())
            .filter(one -> one.running().total().id().equals(total.id()))
            .findFirst();
    if (reported == null) {
      gap(total, reasons.get("city.missing", city.name()), harvest);
    } else if (shown.isEmpty()) {
      gap(total, reasons.get("unit.missing", keeper.name()), harvest);
    } else {
      Reader reader = new Reader(units.forms(), reasons);
      Reading reading = reader.subject(reported, line, total.targetColumn());
      compare(total, reading, shown.get(), harvest);
    }
  }

  private void compare(Total total, Reading reading, LedgerTotals.Shown shown, Harvest harvest) {
    if (reading instanceof Missing missing) {
      gap(total, missing.reason(), harvest);
    } else if (reading instanceof Known known && known.figure() != null) {
      if (!shown.obstacle().isEmpty() || shown.header() == null) {
        gap(total, shown.obstacle(), harvest);
      } else {
        new LedgerComparison(units.forms(), reasons)
            .of(shown.running(), known.figure(), shown.header())
            .ifPresentOrElse(
                harvest::fact,
                () -> gap(total, reasons.get("ledger.empty", total.ledger()), harvest));
      }
    }
  }

  private static void gap(Total total, String reason, Harvest harvest) {
    harvest.gap(LedgerTotal.class, total.id(), total.ledger(), total.code(), reason);
  }
}
