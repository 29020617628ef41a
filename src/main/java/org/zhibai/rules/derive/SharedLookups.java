package org.zhibai.rules.derive;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerRule.Lookup;
import org.zhibai.model.Reference;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Recall.Looked;
import org.zhibai.rules.derive.Recall.Remembered;

/**
 * Looks up keys in other units' ledgers. A key that isn't found counts as missing only where the
 * ledger of the unit it should stand in was received.
 */
final class SharedLookups {
  private final UnitsOfYear units;
  private final List<LedgerDigest> digests;
  private final Reasons reasons;

  SharedLookups(UnitsOfYear units, List<LedgerDigest> digests, Reasons reasons) {
    this.units = units;
    this.digests = digests;
    this.reasons = reasons;
  }

  void derive(Lookup lookup, Harvest harvest) {
    KeySource from = KeySource.referring(lookup);
    KeySource to = KeySource.referred(lookup);
    List<KeyTable> answers =
        digests.stream().map(one -> one.table(to)).filter(Objects::nonNull).toList();
    for (LedgerDigest digest : digests) {
      Submission submission = units.submission(digest.reporter());
      KeyTable keys = digest.table(from);
      String lacking = digest.lacking(from);
      if (lacking != null) {
        gap(lookup, digest, lacking, harvest);
      } else if (keys != null && submission != null) {
        try {
          Set<Integer> rows = Lookups.unanswered(keys, answers);
          derive(lookup, submission, rows, harvest);
        } catch (UncheckedIOException e) {
          String why = String.valueOf(e.getMessage());
          gap(lookup, digest, reasons.get("ledger.reread", lookup.ledger(), why), harvest);
        }
      }
    }
  }

  private void derive(Lookup lookup, Submission submission, Set<Integer> rows, Harvest harvest) {
    List<Remembered> missing = new ArrayList<>();
    Map<String, Integer> elsewhere = new TreeMap<>();
    if (!rows.isEmpty()) {
      for (Remembered row : Recall.rows(submission, Looked.at(lookup), rows)) {
        String why = unsure(lookup, row);
        if (why == null) {
          missing.add(row);
        } else {
          elsewhere.merge(why, 1, Integer::sum);
        }
      }
    }
    elsewhere.forEach(
        (why, count) ->
            harvest.gap(
                Reference.class,
                lookup.id(),
                lookup.ledger(),
                lookup.ledger(),
                reasons.get("lookup.unsure", lookup.ledger(), count, why)));
    Lookups.missing(lookup, submission, missing, harvest);
  }

  /** Why it can't be said that a key is missing; null when it can. */
  private @Nullable String unsure(Lookup lookup, Remembered row) {
    String home = row.beside().get(0) == null ? "" : RowFilter.text(row.beside().get(0));
    Optional<LedgerDigest> digest =
        digests.stream().filter(one -> one.reporter().equals(home)).findFirst();
    if (digest.isEmpty()) {
      return reasons.get("lookup.home", units.name(home));
    }
    KeySource to = KeySource.referred(lookup);
    return digest.get().table(to) != null
        ? null
        : Optional.ofNullable(digest.get().lacking(to))
            .orElseGet(() -> reasons.get("lookup.home", units.name(home)));
  }

  private static void gap(Lookup lookup, LedgerDigest digest, String reason, Harvest harvest) {
    harvest.gap(
        new Gap(
            Reference.class.getSimpleName(),
            lookup.id(),
            lookup.ledger(),
            digest.reporter(),
            digest.year(),
            lookup.ledger(),
            Map.of("across", true),
            reason));
  }
}
