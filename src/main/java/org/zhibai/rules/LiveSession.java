package org.zhibai.rules;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session that stays open. Facts are exchanged in it, and it says what the new ones are reported
 * for; what didn't change isn't looked at again. It has no time limit: what runs in it has already
 * come to its end once over nearly the same facts. For one thread.
 */
final class LiveSession implements AutoCloseable {
  private final KieSession session;
  private final Map<Object, FactHandle> handles = new IdentityHashMap<>();
  private final List<Findings.Report> first;
  private final boolean idle;

  /** Opens a session and runs the rules over some facts. */
  LiveSession(RuleBase base, Collection<?> facts) {
    idle = base.isEmpty();
    session = base.engine().newKieSession();
    facts.forEach(this::insert);
    first = fire();
  }

  /** What the rules reported on the facts that were there from the beginning. */
  List<Findings.Report> first() {
    return first;
  }

  /** What the rules report once some facts have taken the place of others. */
  List<Findings.Report> exchange(Exchange facts) {
    facts.gone().forEach(this::delete);
    facts.come().forEach(this::insert);
    return fire();
  }

  private List<Findings.Report> fire() {
    if (idle) {
      return List.of();
    }
    Findings findings = new Findings();
    session.setGlobal("findings", findings);
    session.fireAllRules();
    return findings.reports();
  }

  private void insert(Object fact) {
    handles.computeIfAbsent(fact, session::insert);
  }

  private void delete(Object fact) {
    FactHandle handle = handles.remove(fact);
    if (handle != null) {
      session.delete(handle);
    }
  }

  @Override
  public void close() {
    session.dispose();
  }
}
