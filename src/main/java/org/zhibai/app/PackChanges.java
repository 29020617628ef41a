package org.zhibai.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells which files of a pack were changed. */
final class PackChanges implements Closeable {
  private static final Pattern OF_THE_PACK = Pattern.compile("(?s).*\\.(drl|md|csv)");
  private static final Duration SETTLING = Duration.ofMillis(30);

  private final Path pack;
  private final FolderChanges changes;

  PackChanges(Path pack) throws IOException {
    this.pack = pack;
    this.changes =
        new FolderChanges(
            List.of(pack), file -> OF_THE_PACK.matcher(file.toString()).matches(), SETTLING);
  }

  /**
   * Waits a moment for changes.
   *
   * @return the files changed, added or taken away since the last time, as paths inside the pack;
   *     often none
   */
  Set<String> next() throws IOException, InterruptedException {
    Set<String> changed = new TreeSet<>();
    for (Path file : changes.next()) {
      changed.add(pack.relativize(file).toString().replace('\\', '/'));
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    changes.close();
  }
}
