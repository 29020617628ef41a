package org.zhibai.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.zhibai.model.ReportingUnit;
import org.zhibai.samples.SoftwareUnits.Keeper;

/** The rows of every unit's ledgers. A district's ledger contains its zone's rows. */
final class Ledgers {
  private final Counts counts;
  private final Map<String, BiFunction<Area, Integer, List<Row>>> byArea;
  private final HighValuePatents patents;
  private final Map<String, List<Row>> drawn = new HashMap<>();

  Ledgers(Counts counts, Adjudications adjudications) {
    this.counts = counts;
    this.patents = new HighValuePatents(counts);
    this.byArea =
        Map.of(
            "T1", new Bases(counts)::rows,
            "T2", (area, year) -> SoftwareUnits.rows(Keeper.of(area), year),
            "T3", new Pledges(counts)::rows,
            "T5", new Indications(counts)::rows,
            "T6", adjudications::rows,
            "T7", new DataRights(counts)::rows);
  }

  /** The rows of a unit's ledger, in the order in which they stand. */
  List<Row> rows(String ledger, ReportingUnit unit, int year) {
    return drawn.computeIfAbsent(
        ledger + " " + unit.code() + " " + year, key -> draw(ledger, unit, year));
  }

  private List<Row> draw(String ledger, ReportingUnit unit, int year) {
    if (ledger.equals("T4")) {
      return patents.rows(year);
    }
    if (unit.code().equals("D-BQ")) {
      return SoftwareUnits.rows(Keeper.city(), year);
    }
    List<Row> rows = new ArrayList<>();
    for (Area area : areas(unit)) {
      rows.addAll(Optional.ofNullable(byArea.get(ledger)).orElseThrow().apply(area, year));
    }
    return rows;
  }

  /** The areas a unit's figures are added up over; none for a department. */
  List<Area> areas(ReportingUnit unit) {
    return counts.areas().stream().filter(area -> within(area, unit)).toList();
  }

  private static boolean within(Area area, ReportingUnit unit) {
    return switch (unit.group()) {
      case ReportingUnit.CITY -> true;
      case ReportingUnit.DISTRICT -> area.district().equals(unit.code());
      case ReportingUnit.ZONE -> area.code().equals(unit.code());
      default -> false;
    };
  }
}
