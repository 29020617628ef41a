package org.zhibai.rules.derive;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerRule.Key;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Recall.Looked;
import org.zhibai.rules.derive.Recall.Remembered;

/**
 * Finds keys that stand in several units' ledgers: fingerprints first, then the suspected rows
 * themselves. A zone's rows may stand in its district's ledger as well.
 */
final class SharedKeys {
  private final UnitsOfYear units;
  private final List<LedgerDigest> digests;
  private final Reasons reasons;

  SharedKeys(UnitsOfYear units, List<LedgerDigest> digests, Reasons reasons) {
    this.units = units;
    this.digests = digests.stream().sorted(Comparator.comparing(LedgerDigest::reporter)).toList();
    this.reasons = reasons;
  }

  /** Derives what one key says; {@code form} is its ledger. */
  void derive(Key key, LedgerForm form, int year, List<Submission> all, Harvest harvest) {
    List<LedgerDigest> kept =
        digests.stream().filter(digest -> digest.table(KeySource.of(key)) != null).toList();
    for (Submission submission : all) {
      String unit = submission.unit().code();
      if (form.filledBy(submission.unit())
          && kept.stream().noneMatch(one -> one.reporter().equals(unit))) {
        harvest.gap(gap(key, unit, year, lacking(key, unit)));
      }
    }
    if (kept.size() < 2) {
      String reason = reasons.get("ledger.alone", key.ledger());
      kept.forEach(digest -> harvest.gap(gap(key, digest.reporter(), year, reason)));
      return;
    }
    Set<String> told = new HashSet<>();
    for (List<Remembered> group : groups(key, kept, year, harvest, told)) {
      String last = group.get(group.size() - 1).row().reporter();
      harvest.fact(KeyGroups.check(key, last, year, group));
      told.add(last);
    }
    kept.stream()
        .filter(digest -> !told.contains(digest.reporter()))
        .forEach(digest -> harvest.fact(KeyGroups.clean(key, digest.reporter(), year)));
  }

  private String lacking(Key key, String unit) {
    return digests.stream()
        .filter(digest -> digest.reporter().equals(unit))
        .map(digest -> digest.lacking(KeySource.of(key)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> reasons.get("ledger.missing", key.ledger()));
  }

  private List<List<Remembered>> groups(
      Key key, List<LedgerDigest> kept, int year, Harvest harvest, Set<String> told) {
    Map<String, List<Remembered>> byKey = new TreeMap<>();
    Set<Long> suspected = suspected(key, kept);
    for (LedgerDigest digest : kept) {
      try {
        for (Remembered row : recalled(key, digest, suspected)) {
          byKey.computeIfAbsent(row.comparable(), fresh -> new ArrayList<>()).add(row);
        }
      } catch (UncheckedIOException e) {
        String reason = reasons.get("ledger.reread", key.ledger(), String.valueOf(e.getMessage()));
        harvest.gap(gap(key, digest.reporter(), year, reason));
        told.add(digest.reporter());
      }
    }
    return byKey.values().stream().map(this::withoutZones).filter(SharedKeys::overUnits).toList();
  }

  /** Fingerprints that stand in several units' ledgers. */
  private static Set<Long> suspected(Key key, List<LedgerDigest> kept) {
    Fingerprints seen = new Fingerprints();
    Set<Long> suspected = new HashSet<>();
    for (LedgerDigest digest : kept) {
      KeyTable table = digest.table(KeySource.of(key));
      if (table != null) {
        table
            .prints()
            .forEach(
                print -> {
                  if (seen.put(print, 1) != 0) {
                    suspected.add(print);
                  }
                });
      }
    }
    return suspected;
  }

  private List<Remembered> recalled(Key key, LedgerDigest digest, Set<Long> suspected) {
    KeyTable table = digest.table(KeySource.of(key));
    Submission submission = units.submission(digest.reporter());
    if (table == null || submission == null) {
      return List.of();
    }
    Set<Integer> wanted = new TreeSet<>();
    suspected.forEach(print -> wanted.addAll(table.rows(print)));
    return wanted.isEmpty() ? List.of() : Recall.rows(submission, Looked.at(key), wanted);
  }

  /** Leaves out rows of a zone that its district reports as well and may. */
  private List<Remembered> withoutZones(List<Remembered> group) {
    Map<String, ReportingUnit> reporters = new HashMap<>();
    for (Remembered row : group) {
      Submission submission = units.submission(row.row().reporter());
      if (submission != null) {
        reporters.put(row.row().reporter(), submission.unit());
      }
    }
    return group.stream()
        .filter(
            row -> {
              ReportingUnit unit = reporters.get(row.row().reporter());
              return unit == null
                  || !reporters.containsKey(unit.parent())
                  || units.excludes(unit.parent());
            })
        .toList();
  }

  private static boolean overUnits(List<Remembered> group) {
    return group.stream().map(row -> row.row().reporter()).distinct().count() > 1;
  }

  private static Gap gap(Key key, String reporter, int year, String reason) {
    return new Gap(
        KeyCheck.class.getSimpleName(),
        key.id(),
        key.ledger(),
        reporter,
        year,
        key.ledger(),
        Map.of("across", true),
        reason);
  }
}
