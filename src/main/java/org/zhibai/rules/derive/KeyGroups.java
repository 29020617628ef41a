package org.zhibai.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.forms.LedgerRule.Key;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Recall.Remembered;

/** Groups rows by their key. */
final class KeyGroups {

  private KeyGroups() {}

  /** The rows by key, keys in the order of their first row. */
  static Map<String, List<Remembered>> byKey(List<Remembered> rows) {
    Map<String, List<Remembered>> groups = new LinkedHashMap<>();
    for (Remembered row : rows) {
      groups.computeIfAbsent(row.comparable(), key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  /** One fact for each key that stands in several rows of a unit's ledger. */
  static List<KeyCheck> within(Key key, Submission submission, List<Remembered> rows) {
    return byKey(rows).values().stream()
        .map(KeyGroups::meeting)
        .filter(group -> group.size() > 1)
        .map(group -> check(key, submission.unit().code(), submission.year(), group))
        .toList();
  }

  /** Of rows that are in force for a time, those that are so together with another. */
  private static List<Remembered> meeting(List<Remembered> group) {
    return group.stream()
        .filter(row -> row.beside().isEmpty() || group.stream().anyMatch(o -> meet(row, o)))
        .toList();
  }

  private static boolean meet(Remembered one, Remembered other) {
    return one != other && begins(one, other) && begins(other, one);
  }

  /** Whether a row begins before the end of another; one without a last day has no end. */
  private static boolean begins(Remembered one, Remembered other) {
    return !(one.beside().get(0) instanceof LocalDate first
        && other.beside().get(1) instanceof LocalDate last
        && !first.isBefore(last));
  }

  /** A group as a fact. */
  static KeyCheck check(Key key, String reporter, int year, List<Remembered> group) {
    return new KeyCheck(
        key.id(),
        key.ledger(),
        reporter,
        year,
        group.get(0).key(),
        group.stream().map(Remembered::row).toList(),
        key.across());
  }

  /** The fact that a ledger was looked at and has no such group. */
  static KeyCheck clean(Key key, String reporter, int year) {
    return new KeyCheck(key.id(), key.ledger(), reporter, year, "", List.of(), key.across());
  }
}
