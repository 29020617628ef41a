package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/**
 * Some rules, ready to run: the engine's base with the rules themselves, and beside it the counting
 * of the places where they apply. A companion whose conditions can't be counted in Java stays with
 * the engine; while there is a rule that can't be read here at all, the engine gets every fact.
 */
final class RuleBase {
  private final KieBase base;
  private final Map<String, Scope> counted = new TreeMap<>();
  private final List<Scope> run = new ArrayList<>();
  private boolean readable = true;

  /** A compiled rule file with some of its rules. */
  private record Part(Model whole, List<Rule> rules) implements Model {
    @Override
    public String getName() {
      return whole.getName();
    }

    @Override
    public String getPackageName() {
      return whole.getPackageName();
    }

    @Override
    public List<Global> getGlobals() {
      return whole.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
      return rules;
    }

    @Override
    public List<Query> getQueries() {
      return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return whole.getEntryPoints();
    }
  }

  /**
   * @param models compiled rule files by the rule's id
   */
  RuleBase(Map<String, Model> models) {
    List<Model> parts = new ArrayList<>();
    models.forEach((id, model) -> parts.add(part(id, model)));
    base = KieBaseBuilder.createKieBaseFromModel(parts, new KieBaseOption[0]);
  }

  /** Whether there is no rule. */
  boolean isEmpty() {
    return base.getKiePackages().isEmpty();
  }

  KieBase engine() {
    return base;
  }

  /** Counts the places where the rules apply. */
  void count(FactIndex facts, Findings findings) {
    counted.forEach((id, scope) -> findings.rule(id).examined(scope.count(facts)));
  }

  /** The facts that the engine needs. */
  Collection<Object> needed(FactIndex facts) {
    if (!readable) {
      return facts.all();
    }
    Set<Object> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> ordered = new ArrayList<>();
    for (Scope scope : run) {
      for (List<Object> candidates : scope.candidates(facts)) {
        for (Object fact : candidates) {
          if (needed.add(fact)) {
            ordered.add(fact);
          }
        }
      }
    }
    return ordered;
  }

  private Part part(String id, Model model) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : model.getRules()) {
      Optional<Scope> scope = Scope.of(rule);
      if (rule.getName().endsWith(EngineText.COMPANION)
          && scope.filter(Scope::countable).isPresent()) {
        counted.put(id, scope.get());
      } else {
        rules.add(rule);
        scope.ifPresent(run::add);
        readable &= scope.isPresent();
      }
    }
    return new Part(model, List.copyOf(rules));
  }
}
