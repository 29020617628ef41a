package org.zhibai.rules.derive;

import java.util.List;
import java.util.Optional;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerRule.Key;
import org.zhibai.forms.LedgerRule.Lookup;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Submission;

/** Everything that is derived over all units for one year. */
final class AcrossFacts {
  private final ReportSystem system;
  private final Reasons reasons;
  private final int year;
  private final List<Submission> all;

  AcrossFacts(ReportSystem system, Reasons reasons, int year, List<Submission> all) {
    this.system = system;
    this.reasons = reasons;
    this.year = year;
    this.all = all.stream().filter(submission -> submission.year() == year).toList();
  }

  Derived derive(List<LedgerDigest> digests) {
    UnitsOfYear units = new UnitsOfYear(system, year, all);
    LineFacts lines = new LineFacts(system, units, reasons);
    Harvest whole = new Harvest(system.city(), year);
    whole.add(lines.derive(units, units.forms().lines()));
    List<LedgerDigest> ofYear = digests.stream().filter(one -> one.year() == year).toList();
    SharedKeys keys = new SharedKeys(units, ofYear, reasons);
    for (Key key : system.keys()) {
      Optional<LedgerForm> form = form(key);
      if (key.across() && form.isPresent()) {
        keys.derive(key, form.get(), year, all, whole);
      }
    }
    SharedLookups lookups = new SharedLookups(units, ofYear, reasons);
    system.lookups().stream()
        .filter(Lookup::across)
        .forEach(lookup -> lookups.derive(lookup, whole));
    system.parameters().thresholds(year).forEach(whole::fact);
    return whole.derived();
  }

  private Optional<LedgerForm> form(Key key) {
    return system.ledgers(year).stream()
        .filter(form -> form.number().equals(key.ledger()))
        .findFirst();
  }
}
