package org.zhibai.rules;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/** Something that is kept at hand until memory is short, and then worked out anew. */
final class Kept<T> {
  private SoftReference<Optional<T>> held = new SoftReference<>(Optional.empty());

  /** What is at hand, or is worked out now. */
  synchronized T or(Supplier<T> work) {
    Optional<T> here = held.get();
    if (here != null && here.isPresent()) {
      return here.get();
    }
    T made = work.get();
    held = new SoftReference<>(Optional.of(made));
    return made;
  }
}
