package org.zhibai.desktop;

import java.nio.file.Path;
import org.eclipse.ui.IStartup;

/** What the workbench runs beside its thread once it is there: the errand of this start, if any. */
public final class ErrandAtStart implements IStartup {
  /** Names the errand. */
  static final String ERRAND = "zhibai.test.errand";

  /** Names the file in which it tells what it saw. */
  static final String TOLD = "zhibai.test.told";

  @Override
  public void earlyStartup() {
    String errand = System.getProperty(ERRAND);
    if (errand != null) {
      new Thread(() -> run(Errand.valueOf(errand)), "errand").start();
    }
  }

  private static void run(Errand errand) {
    Told told = new Told(Path.of(System.getProperty(TOLD)));
    try {
      Window.await();
      errand.run(told);
      told.done();
    } catch (Throwable fault) {
      told.failed(fault);
    }
  }
}
