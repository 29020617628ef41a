package org.zhibai.rules.derive;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhibai.forms.LedgerRule.Lookup;
import org.zhibai.model.Reference;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Recall.Looked;
import org.zhibai.rules.derive.Recall.Remembered;

/** The lookups of a submission's ledgers, and those that its own rows must answer. */
final class Lookups {
  private final List<Lookup> referring;
  private final List<Lookup> referred;
  private final Reasons reasons = new Reasons();

  /**
   * @param kept numbers of the ledgers that the unit keeps
   */
  Lookups(List<Lookup> all, List<String> kept) {
    referring = all.stream().filter(one -> kept.contains(one.ledger())).toList();
    referred = all.stream().filter(one -> kept.contains(one.target())).toList();
  }

  /** All sources of keys that are needed. */
  Stream<KeySource> sources() {
    return Stream.concat(
        referring.stream().map(KeySource::referring), referred.stream().map(KeySource::referred));
  }

  /** Those that are needed beside other units' ledgers. */
  Stream<KeySource> sourcesAcross() {
    return Stream.concat(
            referring.stream().filter(Lookup::across).map(KeySource::referring),
            referred.stream().filter(Lookup::across).map(KeySource::referred))
        .distinct();
  }

  /** Looks up what the unit's own rows must answer. */
  void within(Submission submission, LedgerPass pass, Harvest harvest) {
    for (Lookup lookup : referring) {
      if (lookup.across()) {
        continue;
      }
      KeySource from = KeySource.referring(lookup);
      KeySource to = KeySource.referred(lookup);
      String lacking = pass.lacking(from).or(() -> pass.lacking(to)).orElse(null);
      if (lacking != null) {
        gap(lookup, lacking, harvest);
        continue;
      }
      try {
        Set<Integer> rows = unanswered(pass.table(from), List.of(pass.table(to)));
        List<Remembered> missing =
            rows.isEmpty() ? List.of() : Recall.rows(submission, Looked.at(lookup), rows);
        missing(lookup, submission, missing, harvest);
      } catch (UncheckedIOException e) {
        String why = String.valueOf(e.getMessage());
        gap(lookup, reasons.get("ledger.reread", lookup.ledger(), why), harvest);
      }
    }
  }

  /** Numbers of the rows whose key stands in none of the tables. */
  static Set<Integer> unanswered(KeyTable from, List<KeyTable> to) {
    Set<Integer> rows = new TreeSet<>();
    from.prints()
        .forEach(
            print -> {
              if (to.stream().allMatch(table -> table.prints().get(print) == 0)) {
                rows.addAll(from.rows(print));
              }
            });
    return rows;
  }

  /** One fact for each key without an answer, or one that says that there is none. */
  static void missing(
      Lookup lookup, Submission submission, List<Remembered> rows, Harvest harvest) {
    Map<String, List<Remembered>> groups = KeyGroups.byKey(rows);
    groups.values().forEach(group -> harvest.fact(fact(lookup, submission, group)));
    if (groups.isEmpty()) {
      harvest.fact(fact(lookup, submission, List.of()));
    }
  }

  private static Reference fact(Lookup lookup, Submission submission, List<Remembered> group) {
    return new Reference(
        lookup.id(),
        lookup.ledger(),
        lookup.target(),
        submission.unit().code(),
        submission.year(),
        group.isEmpty() ? "" : group.get(0).key(),
        group.stream().map(Remembered::row).toList(),
        lookup.across());
  }

  private static void gap(Lookup lookup, String reason, Harvest harvest) {
    harvest.gap(Reference.class, lookup.id(), lookup.ledger(), lookup.ledger(), reason);
  }
}
