package org.zhibai.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * A folder of this run's own for what a streamed workbook keeps on disk meanwhile. POI's own folder
 * is shared by all users of a machine and belongs to the first of them.
 */
final class PrivateFiles {

  /** Work that may fail on a file. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private PrivateFiles() {}

  /** Does the work with a private folder and takes the folder away. */
  static void during(Work work) throws IOException {
    Path folder = Files.createTempDirectory("zhibai");
    try {
      TempFile.withStrategy(
          new DefaultTempFileCreationStrategy(folder.toFile()),
          () -> {
            try {
              work.run();
              return folder;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
