package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of files that were read. A file is read again once its size, its time of change or,
 * where it was changed so lately that its clock may hide another change, its bytes are others.
 */
final class KeptFiles {
  /** A change within this time after another one may leave a file's time as it was. */
  private static final Duration CLOCK = Duration.ofSeconds(2);

  private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(Stamp stamp, String hash, boolean settled, FileReader.Outcome outcome) {}

  private record Stamp(long size, Instant changed, String id) {}

  /** What became of a file, as it is now; read with a reader unless that is known. */
  FileReader.Outcome read(Path file, FileReader reader) {
    Stamp before = stamp(file);
    Kept known = kept.get(file);
    if (known != null && before != null && unchanged(known, before, file)) {
      return known.outcome();
    }
    Instant begun = Instant.now();
    FileReader.Outcome outcome = reader.read(file);
    if (before != null && before.equals(stamp(file)) && !Thread.currentThread().isInterrupted()) {
      boolean settled = before.changed().isBefore(begun.minus(CLOCK));
      kept.put(file, new Kept(before, settled ? "" : hash(file), settled, outcome));
    }
    return outcome;
  }

  private static boolean unchanged(Kept known, Stamp now, Path file) {
    return known.stamp().equals(now) && (known.settled() || known.hash().equals(hash(file)));
  }

  /** Forgets the files that are no longer among those given. */
  void retain(Set<Path> files) {
    kept.keySet().retainAll(files);
  }

  private static String hash(Path file) {
    return Inputs.describe(file).sha256();
  }

  private static @Nullable Stamp stamp(Path file) {
    if (Inputs.isSpecial(file)) {
      return null;
    }
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(
          now.size(), now.lastModifiedTime().toInstant(), Objects.toString(now.fileKey()));
    } catch (IOException e) {
      return null;
    }
  }
}
