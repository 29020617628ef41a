package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.zhibai.rules.Engine.Failure;

/**
 * Some rules, ready to run: the engine's base, and beside it the {@link Places} of each rule. What
 * can't be read here as places stays with the engine as a whole, companion included; while there is
 * a rule that can't be read here at all, the engine gets every fact.
 */
final class RuleBase {
  private final KieBase base;
  private final Map<String, Places> places = new TreeMap<>();
  private final Map<String, Scope> loose = new TreeMap<>();
  private final List<Scope> whole = new ArrayList<>();
  private final Set<Object> asked = new HashSet<>();
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

  /**
   * Counts the places where the rules apply.
   *
   * @return the facts that the engine needs
   */
  Collection<Object> examine(Collection<?> given, Findings findings) {
    FactIndex facts = new FactIndex(given, asked);
    Needed needed = new Needed(given.size());
    places.forEach((id, one) -> findings.rule(id).examined(one.examine(facts, needed::add)));
    if (!readable) {
      return facts.all();
    }
    for (Scope scope : whole) {
      scope.candidates(facts).forEach(needed::addAll);
    }
    return needed.ordered;
  }

  /**
   * Tells the facts of every place of each rule, whether the rule holds there or not. Of a rule
   * with {@code not}, every way to meet its other conditions is a place.
   *
   * @param engine limits how long the conditions of a rule may take
   * @param visitors asked by the rule's id for who is told its places
   * @return the rules that could not be gone through to the end
   */
  Set<String> visit(Collection<?> given, Engine engine, Function<String, Places.Visitor> visitors) {
    FactIndex facts = new FactIndex(given, asked);
    Set<String> lost = new TreeSet<>();
    places.forEach(
        (id, one) -> {
          if (!loose.containsKey(id)) {
            limited(id, engine, () -> one.visit(facts, visitors.apply(id)), lost);
          }
        });
    loose.forEach(
        (id, one) -> limited(id, engine, () -> visit(one, facts, visitors.apply(id)), lost));
    return lost;
  }

  /**
   * The same of some facts as they are: what is there keeps a rule with {@code not} from a place.
   */
  Set<String> visitStrictly(
      Collection<?> given, Engine engine, Function<String, Places.Visitor> visitors) {
    FactIndex facts = new FactIndex(given, asked);
    Set<String> lost = new TreeSet<>();
    places.forEach(
        (id, one) -> limited(id, engine, () -> one.visit(facts, visitors.apply(id)), lost));
    return lost;
  }

  private static void limited(String id, Engine engine, Runnable visit, Set<String> lost) {
    try {
      engine.within(Executors.callable(visit));
    } catch (Failure e) {
      lost.add(id);
    }
  }

  private static void visit(Scope scope, FactIndex facts, Places.Visitor visitor) {
    scope.each(facts, chosen -> visitor.place(chosen, false));
  }

  /** The conditions under which a rule applies; empty when they can't be told. */
  Optional<Scope> scope(String id) {
    return Optional.ofNullable(loose.get(id))
        .or(() -> Optional.ofNullable(places.get(id)).map(Places::applies));
  }

  /** The rules whose places can be told, by id. */
  Set<String> visited() {
    Set<String> visited = new TreeSet<>(places.keySet());
    visited.addAll(loose.keySet());
    return visited;
  }

  private Part part(String id, Model model) {
    List<Rule> rules = new ArrayList<>(model.getRules());
    Optional<Places> countable = Places.of(rules);
    if (countable.filter(one -> one.applies().plain()).isEmpty()) {
      rules.stream()
          .filter(EngineText::companion)
          .flatMap(rule -> Scope.positive(rule).stream())
          .forEach(scope -> loose.put(id, scope));
    }
    if (countable.isPresent()) {
      places.put(id, countable.get());
      countable.get().asked().forEach(asked::add);
      rules.removeIf(EngineText::companion);
    } else {
      rules.forEach(this::whole);
    }
    return new Part(model, List.copyOf(rules));
  }

  /** The engine does all of a rule by itself. */
  private void whole(Rule rule) {
    Optional<Scope> scope = Scope.of(rule);
    scope.ifPresent(whole::add);
    scope.stream().flatMap(Scope::asked).forEach(asked::add);
    readable &= scope.isPresent();
  }

  /** Facts in the order in which they are added, each once. */
  private static final class Needed {
    private final Seen seen;
    private final List<Object> ordered = new ArrayList<>();

    /**
     * @param most how many facts there can be
     */
    Needed(int most) {
      this.seen = new Seen(most);
    }

    void add(Object fact) {
      if (!seen.itself(fact)) {
        ordered.add(fact);
      }
    }

    void addAll(Collection<Object> facts) {
      facts.forEach(this::add);
    }
  }
}
