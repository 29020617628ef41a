package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.OutputRefused.Reason;
import org.zhibai.model.InputFile;
import org.zhibai.model.Received;

/** Makes sure that what a run writes takes nothing away. */
final class Outputs {
  private final List<Path> files;

  /** The files a run is about to write; null for one that isn't wanted. */
  Outputs(@Nullable Path... files) {
    this.files = Stream.of(files).flatMap(Stream::ofNullable).toList();
  }

  /**
   * Checks, before anything is read, that they can be written.
   *
   * @throws OutputRefused when one of them can't
   * @throws IOException when a path can't be looked up
   */
  void checkPlaces() throws IOException {
    check(List.of());
    for (Path file : files) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      while (folder != null && !Files.exists(folder)) {
        folder = folder.getParent();
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw new OutputRefused(Reason.NO_FOLDER, file);
      }
      try {
        Path tried = Files.createTempFile(folder, ".zhibai", ".part");
        tried.toFile().deleteOnExit();
        Files.delete(tried);
      } catch (IOException e) {
        throw new OutputRefused(Reason.UNWRITABLE, file);
      }
    }
  }

  /**
   * Checks them against what the run has read.
   *
   * @throws OutputRefused when one of them must not be written
   * @throws IOException when a path can't be looked up
   */
  void check(Received received, Received prior) throws IOException {
    check(Provenance.inputs(received));
    check(Provenance.inputs(prior));
  }

  /**
   * Checks them against what the run reads.
   *
   * @throws OutputRefused when one of them must not be written
   * @throws IOException when a path can't be looked up
   */
  void check(Collection<InputFile> inputs) throws IOException {
    if (files.size() == 2 && real(files.get(0)).equals(real(files.get(1)))) {
      throw new OutputRefused(Reason.TWICE, files.get(1));
    }
    for (Path file : files) {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new OutputRefused(Reason.NO_FILE, file);
      }
      for (InputFile input : inputs) {
        if (real(file).equals(real(Path.of(input.path())))) {
          throw new OutputRefused(Reason.INPUT, file);
        }
      }
    }
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }
}
