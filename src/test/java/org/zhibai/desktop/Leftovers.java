package org.zhibai.desktop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;

/** What is left when something is done again and again: widgets, and pictures nobody disposed. */
public final class Leftovers {
  private static final int COLLECTIONS = 3;

  private final List<Error> undisposed = Collections.synchronizedList(new ArrayList<>());

  private Leftovers() {}

  /** Begins to watch for pictures, fonts and colours that are collected but weren't disposed. */
  public static Leftovers watch() {
    Leftovers leftovers = new Leftovers();
    Resource.setNonDisposeHandler(leftovers.undisposed::add);
    return leftovers;
  }

  /** Where those were made that nobody disposed. */
  public List<Error> undisposed() throws InterruptedException {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(200);
      Window.ui(() -> Display.getCurrent().readAndDispatch());
    }
    return List.copyOf(undisposed);
  }

  /** How many controls all windows hold. */
  public static int controls() {
    return Window.ui(() -> (int) Window.controls().count());
  }
}
