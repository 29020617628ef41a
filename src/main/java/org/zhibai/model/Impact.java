package org.zhibai.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a change of rules does to the findings over some submissions.
 *
 * @param before the old rules
 * @param after the new rules
 * @param units of the new rules' report system, in its order
 * @param unread files that could not be read, and so were checked by neither
 * @param changes by rule, unit and key
 * @param rules all rules of both packs, by id
 */
public record Impact(
    Side before,
    Side after,
    List<ReportingUnit> units,
    List<Received.Unread> unread,
    List<FindingChange> changes,
    List<RuleImpact> rules) {

  /**
   * One of the two packs.
   *
   * @param name where it was taken from
   * @param packHash SHA-256 over its files
   * @param findings how many findings it has in all
   * @param notRun rules that could not be run, a sentence each
   */
  public record Side(String name, String packHash, int findings, List<String> notRun) {}

  /** What became of a rule. */
  public enum Fate {
    /** Rule and page are the same. */
    SAME,
    /** Rule or page was changed. */
    EDITED,
    /** Only the new pack has it. */
    ADDED,
    /** Only the old pack has it. */
    REMOVED
  }

  /**
   * What the change does to one rule.
   *
   * @param ranBefore whether the old pack has it and it could be run
   * @param ranAfter the same of the new pack
   * @param notCheckedBefore places where it could not be evaluated
   * @param notCheckedAfter the same with the new rules
   */
  public record RuleImpact(
      Rule rule,
      Fate fate,
      boolean ranBefore,
      boolean ranAfter,
      Tally tally,
      long notCheckedBefore,
      long notCheckedAfter) {

    /** Whether anything is to be said of the rule. */
    public boolean speaks() {
      return fate != Fate.SAME
          || tally.all() > 0
          || ranBefore != ranAfter
          || notCheckedBefore != notCheckedAfter;
    }
  }

  /** How many findings are new, lost and changed. */
  public record Tally(long created, long lost, long changed) {

    /** The changes counted. */
    public static Tally of(Collection<FindingChange> changes) {
      Map<FindingChange.Kind, Long> counts =
          changes.stream()
              .collect(Collectors.groupingBy(FindingChange::kind, Collectors.counting()));
      return new Tally(
          counts.getOrDefault(FindingChange.Kind.NEW, 0L),
          counts.getOrDefault(FindingChange.Kind.LOST, 0L),
          counts.getOrDefault(FindingChange.Kind.CHANGED, 0L));
    }

    /** All findings that differ. */
    public long all() {
      return created + lost + changed;
    }
  }

  /** All changes counted. */
  public Tally tally() {
    return Tally.of(changes);
  }

  /** The changes of each unit that has any, by its code. */
  public Map<String, Tally> byUnit() {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                change -> change.finding().reporter(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
  }

  /** Name of a unit; its code when there is none with it. */
  public String unitName(String code) {
    return units.stream()
        .filter(unit -> unit.code().equals(code))
        .map(ReportingUnit::name)
        .findFirst()
        .orElse(code);
  }
}
