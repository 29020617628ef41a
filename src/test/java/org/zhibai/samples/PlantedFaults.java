package org.zhibai.samples;

import java.util.ArrayList;
import java.util.List;

/** The faults planted in the samples of 2023, by the kind of what was done. */
final class PlantedFaults {
  private PlantedFaults() {}

  /** All of them; those of one unit are planted in this order. */
  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(FigureFaults.all());
    faults.addAll(LedgerFaults.all());
    faults.addAll(LayoutFaults.all());
    return faults;
  }
}
