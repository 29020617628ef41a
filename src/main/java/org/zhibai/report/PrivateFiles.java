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
    Thread interrupted = new Thread(() -> deleteQuietly(folder));
    Runtime.getRuntime().addShutdownHook(interrupted);
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
      forget(interrupted);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook does its work
    }
  }

  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException | UncheckedIOException e) {
      // what is left lies in the machine's folder for temporary files
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
