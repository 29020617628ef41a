package org.zhibai.rules.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.zhibai.rules.source.RuleText;

/** Rules of a pack that have one name, or say one thing. */
public final class TwinCheck {
  private TwinCheck() {}

  /** Notes each rule that repeats one before it. */
  public static void look(Collection<Draft> drafts, Remarks remarks) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> conditions = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.rule().isPresent()) {
        RuleText rule = draft.rule().get();
        String namesake = names.putIfAbsent(rule.name().text(), draft.id());
        if (namesake != null && !rule.name().text().isEmpty()) {
          remarks.error(
              "twin.name", draft.source(), rule.name().at(), rule.name().text(), namesake);
        }
        boolean readable = draft.drl().readable() && !rule.conditions().isEmpty();
        String twin = readable ? conditions.putIfAbsent(NormalForm.of(rule), draft.id()) : null;
        if (twin != null) {
          remarks.warning("twin.conditions", draft.source(), rule.when(), twin);
        }
      }
    }
  }
}
