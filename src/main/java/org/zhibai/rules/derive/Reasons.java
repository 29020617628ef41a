package org.zhibai.rules.derive;

import java.util.Locale;
import org.zhibai.model.Texts;

/** The sentences of this room. They become part of facts and findings, which speak Chinese. */
final class Reasons {
  private final Texts texts = Texts.of(Reasons.class, Locale.CHINESE);

  /** A sentence with its values filled in. */
  String get(String key, Object... values) {
    return texts.get(key, values);
  }
}
