package org.zhibai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.zhibai.forms.PackException;

/**
 * Runs the cases of rules again whenever one of their files is saved. Of a changed rule or page
 * only that rule is read and compiled; after a change of forms or parameters all are run.
 */
public final class WatchRules {
  private final TestRules tests;
  private final Listener listener;

  /** Told what the watch sees. */
  public interface Listener {
    /** The watch stands: from now on a save is noticed. */
    void ready();

    /**
     * Rules were run again.
     *
     * @param took from the save to the verdict
     */
    void tested(List<RuleVerdict> verdicts, Duration took);

    /** A rule's file is gone. */
    void gone(String id);

    /** Forms or parameters can't be read as they are now; the rules wait for them to be mended. */
    void mistake(String sentence);
  }

  /** A watch over the pack of some tests. */
  public WatchRules(TestRules tests, Listener listener) {
    this.tests = tests;
    this.listener = listener;
  }

  /**
   * Watches until it is told to end.
   *
   * @param ended asked several times a second
   * @throws IOException when the pack's folder can't be watched
   */
  public void run(BooleanSupplier ended) throws IOException {
    try (PackChanges changes = new PackChanges(tests.pack())) {
      tests.warmUp();
      listener.ready();
      while (!ended.getAsBoolean()) {
        Set<String> files = changes.next();
        if (!files.isEmpty()) {
          changed(files);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void changed(Set<String> files) {
    Instant saved = saved(files);
    try {
      List<RuleVerdict> verdicts = verdicts(files);
      told(verdicts, Duration.between(saved, Instant.now()));
    } catch (PackException e) {
      listener.mistake(e.told(tests.language()));
    } catch (IllegalArgumentException e) {
      listener.mistake(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      listener.mistake(String.valueOf(e.getCause()));
    }
  }

  private List<RuleVerdict> verdicts(Set<String> files) {
    if (files.stream().noneMatch(file -> file.endsWith(".csv"))) {
      return ids(files).stream().map(tests::testAgain).toList();
    }
    tests.readAgain();
    return tests.left().stream().map(tests::test).toList();
  }

  private void told(List<RuleVerdict> verdicts, Duration took) {
    verdicts.stream().filter(WatchRules::isGone).forEach(verdict -> listener.gone(verdict.id()));
    List<RuleVerdict> run = verdicts.stream().filter(verdict -> !isGone(verdict)).toList();
    if (!run.isEmpty()) {
      listener.tested(run, took);
    }
  }

  private static boolean isGone(RuleVerdict verdict) {
    return verdict.cases().isEmpty() && verdict.mistake().isEmpty();
  }

  private Set<String> ids(Set<String> files) {
    Set<String> ids = new TreeSet<>();
    for (String file : files) {
      String id = file.substring(0, file.lastIndexOf('.'));
      boolean rule = file.endsWith(".drl") || Files.exists(tests.pack().resolve(id + ".drl"));
      if (rule && tests.covers(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** When the last of the files was saved; now for one that is gone. */
  private Instant saved(Set<String> files) {
    Instant latest = Instant.EPOCH;
    for (String file : files) {
      Instant saved = saved(tests.pack().resolve(file));
      latest = saved.isAfter(latest) ? saved : latest;
    }
    return latest;
  }

  private static Instant saved(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.now();
    }
  }
}
