package org.zhibai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for changes of files in a thread of its own. */
final class Watch implements AutoCloseable {
  private final FolderChanges changes;
  private final Consumer<Set<Path>> changed;
  private final Thread thread;

  /**
   * Begins to watch.
   *
   * @param name of the thread
   * @param changed told the files, in that thread
   */
  Watch(String name, FolderChanges changes, Consumer<Set<Path>> changed) {
    this.changes = changes;
    this.changed = changed;
    this.thread = new Thread(this::watch, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Set<Path> files = changes.next();
        if (!files.isEmpty()) {
          changed.accept(files);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | ClosedWatchServiceException e) {
      thread.interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      changes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
