package org.zhibai.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes a file appear whole or not at all: it is written beside its place and then moved there. */
public final class WholeFile {

  /** Writes the file's content to the path it is given. */
  @FunctionalInterface
  public interface Content {
    /** Writes to a path at which nothing stands. */
    void writeTo(Path path) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file; folders on the way are made. What stood there before stays until the new content
   * is complete. A process that is interrupted takes its unfinished file away.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public static void write(Path target, Content content) throws IOException {
    Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
    Path beside =
        folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    beside.toFile().deleteOnExit();
    try {
      content.writeTo(beside);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
