package org.zhibai.samples;

import java.util.List;
import java.util.Map;

/**
 * One of the twelve areas over which totals are split: a district, the part of a district outside
 * its zone, or a zone. A district's figure is the sum over its areas, so a zone is always contained
 * in its district.
 *
 * @param code code of the district or zone
 * @param district code of the district it lies in
 * @param profile how much of each kind of thing it has, by name of the kind
 */
record Area(String code, String district, Map<String, String> profile) {

  /** All areas, in the order of their codes in the tables. */
  static List<Area> all() {
    return SampleTable.rows("areas.csv").stream()
        .map(row -> new Area(row.getOrDefault("片区", ""), row.getOrDefault("区县市", ""), row))
        .toList();
  }

  /** Whether it is a functional zone. */
  boolean zone() {
    return !code.equals(district);
  }

  /** How much of a kind of thing it has, beside the other areas. */
  double weight(String kind) {
    return Double.parseDouble(SampleTable.text(profile, kind));
  }
}
