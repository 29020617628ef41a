package org.zhibai.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSession;

/** Some rules of a pack, compiled once, to be run over facts again and again. */
public final class EngineRun {
  private static final KieBase WITHOUT_RULES =
      KieBaseBuilder.createKieBaseFromModel(List.of(), new KieBaseOption[0]);

  private final RuleBase base;

  private final Engine engine = new Engine(Duration.ofMinutes(5));

  private EngineRun(RuleBase base) {
    this.base = base;
  }

  /** Loads the rules with the given ids. */
  public static EngineRun of(Path pack, Path cache, List<String> ids) {
    return new EngineRun(RuleLibrary.load(RulePack.read(pack), cache).base(ids));
  }

  /**
   * Makes all rules of a pack ready to run, from the compiled form that the pack brings or else
   * from source.
   *
   * @return how many had to be compiled
   */
  public static int makeReady(Path pack) {
    RuleLibrary library = RuleLibrary.compile(RulePack.read(pack));
    Arrays.stream(RuleSource.Stage.values()).forEach(library::base);
    return library.compiled();
  }

  /** What the rules report of some facts, and where they looked. */
  public Findings over(Collection<?> facts) {
    try {
      return engine.run(base, facts);
    } catch (Engine.Failure e) {
      throw new IllegalStateException(e);
    }
  }

  /** A session over some facts and nothing beside it: no counting, no time limit. */
  public Findings session(Collection<?> facts) {
    Findings findings = new Findings();
    KieSession session = base.engine().newKieSession();
    session.setGlobal("findings", findings);
    facts.forEach(session::insert);
    session.fireAllRules();
    session.dispose();
    return findings;
  }

  /** How many facts an engine without rules takes in. */
  public static long sessionWithoutRules(Collection<?> facts) {
    KieSession session = WITHOUT_RULES.newKieSession();
    facts.forEach(session::insert);
    session.fireAllRules();
    long taken = session.getFactCount();
    session.dispose();
    return taken;
  }

  /** The facts that were reported, each once. */
  public static List<Object> faulty(Findings findings) {
    return findings.reports().stream()
        .flatMap(report -> report.facts().stream())
        .distinct()
        .toList();
  }

  /** What each of some rules had to say. */
  public static Map<String, Said> said(List<String> ids, Findings findings) {
    Map<String, Said> said = new TreeMap<>();
    for (String id : ids) {
      said.put(id, new Said(new ArrayList<>(), findings.examined(id)));
    }
    findings.reports().forEach(report -> said.get(report.rule()).found().add(report.facts()));
    said.values().forEach(one -> one.found().sort(Comparator.comparing(List::toString)));
    return said;
  }

  /** What each rule of a pack says when the engine does all by itself, counting included. */
  public static Map<String, Said> byEngineAlone(Path pack, Path cache, Collection<?> facts) {
    Map<String, Said> said = new TreeMap<>();
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
              said.putAll(said(List.of(id), findings));
            });
    return said;
  }

  /**
   * What a rule had to say.
   *
   * @param found the facts of each of its reports
   * @param examined places where it was looked at
   */
  public record Said(List<List<Object>> found, long examined) {}
}
