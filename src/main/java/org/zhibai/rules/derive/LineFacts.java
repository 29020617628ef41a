package org.zhibai.rules.derive;

import java.util.Collection;
import java.util.List;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;

/**
 * What the figures of all units say about one line at a time: the city's figure beside the units',
 * a zone's beside its district's, the districts' beside each other. Immutable; may be used by
 * several threads at once.
 */
public final class LineFacts {
  private final ReportSystem system;
  private final UnitsOfYear units;
  private final Reasons reasons;

  LineFacts(ReportSystem system, UnitsOfYear units, Reasons reasons) {
    this.system = system;
    this.units = units;
    this.reasons = reasons;
  }

  /**
   * The facts about some lines, in the order in which those about all lines come.
   *
   * @param changed what one of the units reported instead
   * @param codes of the lines
   */
  public List<Object> of(Submission changed, Collection<String> codes) {
    List<FormLine> lines =
        units.forms().lines().stream().filter(line -> codes.contains(line.code())).toList();
    return derive(units.with(changed), lines).facts();
  }

  Derived derive(UnitsOfYear reported, List<FormLine> lines) {
    Harvest whole = new Harvest(system.city(), reported.forms().year());
    system
        .unit(system.city())
        .ifPresent(city -> new CityFacts(reported, city, reasons).derive(lines, whole));
    ZoneFacts zones = new ZoneFacts(reported, reasons);
    for (ReportingUnit unit : reported.expected()) {
      if (unit.group().equals(ReportingUnit.ZONE)) {
        Harvest harvest = new Harvest(unit.code(), reported.forms().year());
        zones.derive(unit, lines, harvest);
        whole.add(harvest.derived());
      }
    }
    new DistrictFacts(reported, reasons).derive(lines, whole);
    return whole.derived();
  }
}
