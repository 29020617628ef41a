package org.zhibai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Remark;
import org.zhibai.model.Rule;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.CaseRunner;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RuleLint;
import org.zhibai.rules.RulePack;

/** Runs the cases of rules' pages, with the same engine as a check. */
public final class TestRules {
  private final Path pack;
  private final Path cache;
  private final RuleChoice choice;
  private final Locale language;
  private ReportSystem system;
  private CaseRunner runner;
  private final Map<String, String> names = new TreeMap<>();

  /**
   * @param pack folder of the rule pack
   * @param cache the user's folder for compiled rules
   * @param wanted ids, beginnings or parts of ids, or files of rules; empty for all rules
   * @param language of what is wrong with the text of a rule or table
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public TestRules(Path pack, Path cache, List<String> wanted, Locale language) {
    this.language = language;
    this.pack = pack;
    this.cache = cache;
    this.choice = new RuleChoice(pack, wanted);
    this.system = ReportSystem.read(pack);
    this.runner = load();
  }

  /**
   * The rules that are meant, by id; those that can't be run as well.
   *
   * @throws UnknownRule when a word stands for none
   */
  public List<String> chosen() {
    return choice.among(names.keySet());
  }

  /** The rules of the pack as it is now that are meant; fewer when some were taken away. */
  List<String> left() {
    return names.keySet().stream().filter(choice::covers).toList();
  }

  /** Whether a rule is meant. */
  boolean covers(String id) {
    return choice.covers(id);
  }

  /** Of what is wrong with the text of a rule or table. */
  Locale language() {
    return language;
  }

  /** Folder of the pack. */
  Path pack() {
    return pack;
  }

  /** Runs the cases of a rule as it was when the pack was read. */
  public RuleVerdict test(String id) {
    return verdict(id, runner);
  }

  /** Reads the whole pack again, as after a change of forms or parameters. */
  void readAgain() {
    system = ReportSystem.read(pack);
    runner = load();
  }

  /** Reads and compiles one rule as it is now, and runs its cases. */
  RuleVerdict testAgain(String id) {
    RulePack alone = RulePack.read(pack, id::equals, language);
    if (alone.rules().isEmpty() && alone.broken().isEmpty()) {
      names.remove(id);
      return RuleVerdict.broken(id, "");
    }
    remember(alone);
    Optional<String> twin = twin(alone);
    return twin.isPresent()
        ? RuleVerdict.broken(id, twin.get())
        : verdict(id, new CaseRunner(system, RuleLibrary.compile(alone)));
  }

  /** Compiles a rule for nothing: the first compilation of a process takes many times as long. */
  void warmUp() {
    names.keySet().stream()
        .findFirst()
        .ifPresent(id -> RuleLibrary.compile(RulePack.read(pack, id::equals, language)));
  }

  private CaseRunner load() {
    RulePack rules = Product.read(pack, language);
    names.clear();
    remember(rules);
    return new CaseRunner(system, RuleLibrary.load(rules, cache));
  }

  private void remember(RulePack rules) {
    rules.rules().forEach(rule -> names.put(rule.id(), rule.name()));
    rules.broken().forEach(broken -> names.put(broken.rule().id(), broken.rule().name()));
  }

  private Optional<String> twin(RulePack alone) {
    return alone.rules().stream()
        .flatMap(rule -> twins(rule).map(other -> BrokenRule.twin(rule, other, language)))
        .findFirst()
        .map(twin -> twin.sentence(language));
  }

  /** The ids of the rules that bear the name of a rule. */
  private Stream<String> twins(Rule rule) {
    return names.entrySet().stream()
        .filter(other -> !other.getKey().equals(rule.id()) && rule.name().equals(other.getValue()))
        .map(Map.Entry::getKey);
  }

  private RuleVerdict verdict(String id, CaseRunner runner) {
    List<String> mistakes = new ArrayList<>();
    for (BrokenRule broken : runner.library().broken()) {
      if (broken.rule().id().equals(id)) {
        mistakes.add(broken.sentence(language));
      }
    }
    return mistakes.isEmpty()
        ? RuleVerdict.of(id, runner.run(id))
        : RuleVerdict.broken(id, String.join("\n", mistakes), remarks(id));
  }

  /** All that is wrong with the text of a rule. */
  private List<Remark> remarks(String id) {
    return RuleLint.of(pack, language).rules(id::equals).stream().filter(Remark::error).toList();
  }
}
