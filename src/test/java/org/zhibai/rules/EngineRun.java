package org.zhibai.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;

/** Some rules of a pack, compiled once, to be run over facts again and again. */
public final class EngineRun {
  private final RuleBase base;
  private final List<String> ids;

  private EngineRun(RuleBase base, List<String> ids) {
    this.base = base;
    this.ids = ids;
  }

  /** Loads the rules with the given ids. */
  public static EngineRun of(Path pack, Path cache, List<String> ids) {
    return new EngineRun(RuleLibrary.load(RulePack.read(pack), cache).base(ids), ids);
  }

  /** How many findings each rule has. */
  public Map<String, Count> over(Collection<?> facts) {
    Findings findings = fire(facts);
    Map<String, Count> counts = new TreeMap<>();
    for (String id : ids) {
      long found = findings.reports().stream().filter(report -> report.rule().equals(id)).count();
      counts.put(id, new Count(found, findings.examined(id)));
    }
    return counts;
  }

  private Findings fire(Collection<?> facts) {
    Callable<Findings> run = () -> new Engine(Duration.ofMinutes(5)).run(base, facts);
    try {
      return run.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What each rule of a pack says when the engine does all by itself, counting included. */
  public static Map<String, Count> byEngineAlone(Path pack, Path cache, Collection<?> facts) {
    Map<String, Count> counts = new TreeMap<>();
    Compilation.of(RulePack.read(pack), cache)
        .rules
        .forEach(
            (id, rule) -> {
              Findings findings = new Findings();
              KieSession session =
                  KieBaseBuilder.createKieBaseFromModel(
                          List.of(rule.load(EngineRun.class.getClassLoader())))
                      .newKieSession();
              session.setGlobal("findings", findings);
              facts.forEach(session::insert);
              session.fireAllRules();
              session.dispose();
              counts.put(id, new Count(findings.reports().size(), findings.examined(id)));
            });
    return counts;
  }

  /**
   * What a rule had to say.
   *
   * @param found findings
   * @param examined places where it was looked at
   */
  public record Count(long found, long examined) {}
}
