package org.zhibai.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is loaded beside what else is done, from the moment this is made. */
final class Loading<T> {
  private final CompletableFuture<T> loaded;

  Loading(Supplier<T> work) {
    this.loaded = CompletableFuture.supplyAsync(work);
  }

  /** What was loaded; waits for it, and throws what kept it from being loaded. */
  T get() {
    try {
      return loaded.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
