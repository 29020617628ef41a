package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Watches a rule pack and tells which rules were changed, made or taken away, whoever did it. */
public final class WatchPack implements AutoCloseable {
  private static final Duration SETTLING = Duration.ofMillis(200);

  private final Watch watch;

  /**
   * Begins to watch.
   *
   * @param changed told the ids of the rules, in a thread of the watch
   * @throws IOException when the pack can't be watched
   */
  public WatchPack(Path pack, Consumer<Set<String>> changed) throws IOException {
    Path folder = pack.toAbsolutePath();
    FolderChanges changes = new FolderChanges(List.of(folder), WatchPack::isRule, SETTLING);
    watch = new Watch("watches rules", changes, files -> changed.accept(ids(folder, files)));
  }

  private static boolean isRule(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".drl") || name.endsWith(".md");
  }

  private static Set<String> ids(Path folder, Set<Path> files) {
    Set<String> ids = new TreeSet<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      ids.add(name.substring(0, name.lastIndexOf('.')));
    }
    return ids;
  }

  /** Watches no longer. */
  @Override
  public void close() {
    watch.close();
  }
}
