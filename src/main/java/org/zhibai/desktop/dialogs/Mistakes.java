package org.zhibai.desktop.dialogs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.zhibai.app.NoSuchPack;
import org.zhibai.app.NotesRefused;
import org.zhibai.app.NothingToCheck;
import org.zhibai.app.OutputRefused;
import org.zhibai.forms.PackException;
import org.zhibai.model.Texts;

/** What the user can mend: what is wrong, where, what to do. Anything else is the program's. */
final class Mistakes {
  private final Texts texts;
  private final Locale language;

  Mistakes(Locale language) {
    this.language = language;
    this.texts = Texts.of(Mistakes.class, language);
  }

  /** The sentence for a fault the user can mend; empty for a fault of the program. */
  Optional<String> sentence(Throwable fault) {
    if (fault instanceof PackException mistake) {
      return Optional.of(texts.get("mistake.pack", mistake.told(language)));
    }
    if (fault instanceof NothingToCheck nothing) {
      return Optional.of(
          String.join("\n", nothing.sentences()) + "\n" + texts.get("mistake.nothing"));
    }
    if (fault instanceof OutputRefused refused) {
      return Optional.of(texts.get("mistake." + refused.reason().name(), refused.path()));
    }
    if (fault instanceof NoSuchPack missing) {
      String key = "mistake." + missing.reason().name();
      return Optional.of(texts.get(key, missing.against(), missing.where()));
    }
    if (fault instanceof UncheckedIOException io) {
      return Optional.of(texts.get("mistake.io", String.valueOf(io.getCause())));
    }
    if (fault instanceof NotesRefused refused) {
      return Optional.of(texts.get("mistake.notes." + refused.reason().name(), refused.file()));
    }
    if (fault instanceof IOException) {
      return Optional.of(texts.get("mistake.io", fault));
    }
    return Optional.empty();
  }
}
