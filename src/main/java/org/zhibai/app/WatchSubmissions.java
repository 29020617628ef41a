package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Watches folders and files with submissions and tells of what comes, changes or goes, once it
 * rests: a file that is still being written or copied is left in peace. Lock files of spreadsheet
 * programs ({@code ~$…}) and hidden files are none.
 */
public final class WatchSubmissions implements AutoCloseable {
  private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "xlsb", "et", "ods");
  private static final Duration SETTLING = Duration.ofMillis(400);

  private final Watch watch;

  /**
   * Begins to watch.
   *
   * @param paths folders, watched with all that lies below them, and files
   * @param changed told the files, in a thread of the watch
   * @throws IOException when one of them can't be watched
   */
  public WatchSubmissions(List<Path> paths, Consumer<Set<Path>> changed) throws IOException {
    List<Path> folders =
        paths.stream()
            .map(Path::toAbsolutePath)
            .flatMap(path -> Files.isDirectory(path) ? Stream.of(path) : parent(path))
            .distinct()
            .toList();
    FolderChanges changes = new FolderChanges(folders, file -> wanted(file, paths), SETTLING);
    watch = new Watch("watches submissions", changes, changed);
  }

  private static Stream<Path> parent(Path file) {
    return Stream.ofNullable(file.getParent());
  }

  private static boolean wanted(Path file, List<Path> paths) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith("~$")
        && !name.startsWith(".")
        && WORKBOOKS.contains(ending)
        && paths.stream().map(Path::toAbsolutePath).anyMatch(file::startsWith);
  }

  /** Watches no longer. */
  @Override
  public void close() {
    watch.close();
  }
}
