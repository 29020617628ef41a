package org.zhibai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.zhibai.model.Review;

/** Keeps what is typed beside the one who types: a moment after a change it is on the disk. */
final class NotesKeeper {
  private static final long MOMENT_MILLIS = 200;

  private final KeptNotes kept;
  private final IntFunction<Collection<Review>> written;
  private final Consumer<IOException> refused;
  private final TreeSet<Integer> changed = new TreeSet<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(NotesKeeper::daemon);
  private boolean waiting;
  private boolean failing;

  /**
   * @param written what is written beside findings of a year, as it is when asked
   * @param refused hears that words can't be read or kept, in whichever thread finds out; must not
   *     call back; of words that can't be kept it hears once, until they can be again
   */
  NotesKeeper(
      KeptNotes kept, IntFunction<Collection<Review>> written, Consumer<IOException> refused) {
    this.kept = kept;
    this.written = written;
    this.refused = refused;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "keeps notes");
    thread.setDaemon(true);
    return thread;
  }

  /** What is kept of a year; nothing when it can't be read. */
  Map<String, Review> read(int year) {
    try {
      return kept.read(year);
    } catch (NotesRefused e) {
      refused.accept(e);
      return Map.of();
    } catch (IOException e) {
      // Words that can't even be put aside would be written over by the next ones.
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what was written about a year in a moment. */
  synchronized void keepSoon(int year) {
    changed.add(year);
    if (!waiting) {
      waiting = true;
      thread.schedule(this::keepNow, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void keepNow() {
    news().ifPresent(refused);
  }

  /** Keeps, and gives what refused it unless that is known; told where no lock is held. */
  private Optional<NotesRefused> news() {
    synchronized (kept) {
      boolean known = failing;
      try {
        keep();
        return Optional.empty();
      } catch (NotesRefused e) {
        failing = true;
        return known ? Optional.empty() : Optional.of(e);
      }
    }
  }

  /**
   * Keeps what isn't on the disk yet; a year that can't be written keeps no other from it.
   *
   * @throws NotesRefused when something can't be written; it is tried again the next time
   */
  void keep() throws NotesRefused {
    synchronized (kept) {
      NotesRefused refusal = null;
      for (int year : toKeep()) {
        try {
          keep(year);
        } catch (NotesRefused e) {
          refusal = refusal == null ? e : refusal;
        }
      }
      if (refusal != null) {
        throw refusal;
      }
      failing = false;
    }
  }

  private synchronized List<Integer> toKeep() {
    waiting = false;
    return List.copyOf(changed);
  }

  /** A year counts as kept from before it is looked up: what is typed from then on comes next. */
  private void keep(int year) throws NotesRefused {
    synchronized (this) {
      changed.remove(year);
    }
    try {
      kept.write(year, written.apply(year));
    } catch (NotesRefused | RuntimeException e) {
      synchronized (this) {
        changed.add(year);
      }
      throw e;
    }
  }
}
