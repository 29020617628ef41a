package org.zhibai.desktop.work;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.WatchSubmissions;
import org.zhibai.desktop.work.Workplace.Change;

/** Checks what lies on the desk again when one of its files comes, changes or goes. */
public final class FolderWatch {
  private final Workplace desk;
  private final Executor screen;
  private final Runnable check;
  private final Runnable deaf;
  private volatile @Nullable WatchSubmissions watch;

  /**
   * @param screen runs something in the screen's thread
   * @param check begins a check, in the screen's thread
   */
  public FolderWatch(Workplace desk, Executor screen, Runnable check) {
    this.desk = desk;
    this.screen = screen;
    this.check = check;
    this.deaf =
        desk.listen(
            change -> {
              if (change == Change.INPUTS && watch != null) {
                again();
              }
            });
  }

  /**
   * Begins to watch.
   *
   * @throws IOException when a folder can't be watched
   */
  public void begin() throws IOException {
    end();
    watch = new WatchSubmissions(desk.paths(), files -> screen.execute(this::changed));
  }

  private void changed() {
    if (watch != null) {
      check.run();
    }
  }

  private void again() {
    try {
      begin();
    } catch (IOException e) {
      end();
    }
  }

  /** Watches no longer. */
  public void end() {
    WatchSubmissions open = watch;
    watch = null;
    if (open != null) {
      open.close();
    }
  }

  /** Whether it watches. */
  public boolean isOn() {
    return watch != null;
  }

  /** Ends for good. */
  public void close() {
    end();
    deaf.run();
  }
}
