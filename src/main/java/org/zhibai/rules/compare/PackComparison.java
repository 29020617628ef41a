package org.zhibai.rules.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibai.model.CheckResult;
import org.zhibai.model.FindingChange;
import org.zhibai.model.Impact;
import org.zhibai.model.Impact.Fate;
import org.zhibai.model.Impact.RuleImpact;
import org.zhibai.model.Impact.Tally;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleAccount;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.RuleLibrary;

/** Holds what two rule packs say over the same submissions against each other. */
public final class PackComparison {

  /**
   * One of the two packs and what it says.
   *
   * @param name where it was taken from
   */
  public record Checked(String name, RuleLibrary library, CheckResult result) {
    private Impact.Side side() {
      return new Impact.Side(
          name,
          library.pack().hash(),
          result.findings().size(),
          library.broken().stream().map(BrokenRule::sentence).toList());
    }

    private Pack pack() {
      return new Pack(
          result.accounts().stream()
              .collect(Collectors.toMap(account -> account.rule().id(), Function.identity())),
          library.broken().stream().map(broken -> broken.rule().id()).collect(Collectors.toSet()));
    }
  }

  private final Checked before;
  private final Checked after;

  /** A comparison of two packs. */
  public PackComparison(Checked before, Checked after) {
    this.before = before;
    this.after = after;
  }

  /** What the change does; the same packs and submissions give the same. */
  public Impact impact() {
    List<FindingChange> changes =
        FindingComparison.of(
            before.result().findings(), after.result().findings(), after.result().units());
    return new Impact(
        before.side(),
        after.side(),
        after.result().units(),
        after.result().unread(),
        changes,
        rules(changes));
  }

  private List<RuleImpact> rules(List<FindingChange> changes) {
    Map<String, List<FindingChange>> byRule =
        changes.stream().collect(Collectors.groupingBy(change -> change.finding().rule().id()));
    Pack old = before.pack();
    Pack now = after.pack();
    Set<String> ids = new TreeSet<>(old.accounts.keySet());
    ids.addAll(now.accounts.keySet());
    return ids.stream()
        .map(
            id ->
                new RuleImpact(
                    now.rule(id).or(() -> old.rule(id)).orElseThrow(),
                    fate(old.rule(id), now.rule(id)),
                    old.runs(id),
                    now.runs(id),
                    Tally.of(byRule.getOrDefault(id, List.of())),
                    old.notChecked(id),
                    now.notChecked(id)))
        .toList();
  }

  private static Fate fate(Optional<Rule> old, Optional<Rule> now) {
    if (old.isEmpty()) {
      return Fate.ADDED;
    }
    return now.map(rule -> rule.version().equals(old.get().version()) ? Fate.SAME : Fate.EDITED)
        .orElse(Fate.REMOVED);
  }

  /** The rules of a pack by id: what became of each, and which of them could not be run. */
  private record Pack(Map<String, RuleAccount> accounts, Set<String> broken) {
    Optional<Rule> rule(String id) {
      return Optional.ofNullable(accounts.get(id)).map(RuleAccount::rule);
    }

    boolean runs(String id) {
      return accounts.containsKey(id) && !broken.contains(id);
    }

    long notChecked(String id) {
      RuleAccount account = accounts.get(id);
      return account == null ? 0 : account.notChecked();
    }
  }
}
