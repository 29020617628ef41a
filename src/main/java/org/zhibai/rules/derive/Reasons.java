package org.zhibai.rules.derive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhibai.model.Texts;

/** The sentences of this room. They become part of facts and findings, which speak Chinese. */
final class Reasons {
  private final Texts texts = Texts.of(Reasons.class, Locale.CHINESE);
  private final Map<List<Object>, String> formulas = new ConcurrentHashMap<>();

  /** A sentence with its values filled in. */
  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  /** A formula with the names of lines filled in; the same one is wanted for each submission. */
  String formula(String key, String... names) {
    return formulas.computeIfAbsent(
        List.of(key, List.of(names)), wanted -> texts.get(key, (Object[]) names));
  }
}
