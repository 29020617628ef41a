package org.zhibai.desktop;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import java.nio.file.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Keys and a mouse: what XTest hands to the X server comes to the window as if a person had done
 * it, and goes to whatever has the focus, the toolkit's own dialogs too.
 */
public final class Hands {
  /** Names of X for keys without a letter. */
  public static final String ENTER = "Return";

  public static final String CONTROL = "Control_L";
  public static final String SHIFT = "Shift_L";
  public static final String ESCAPE = "Escape";

  private static final X11 SERVER = X11.INSTANCE;
  private static final X11.XTest TEST = X11.XTest.INSTANCE;
  private static final NativeLong AT_ONCE = new NativeLong(0);
  private static final String WITH_SHIFT = "~!@#$%^&*()_+{}|:\"<>?";
  private static final int STEPS = 12;
  private static final int BETWEEN_MILLIS = 20;

  private Hands() {}

  /** Writes letters, digits and signs of an American keyboard. */
  public static void type(String text) {
    onServer(
        display -> text.chars().forEach(letter -> key(display, new X11.KeySym(letter), letter)));
  }

  private static void key(X11.Display display, X11.KeySym symbol, int letter) {
    boolean shift = Character.isUpperCase(letter) || WITH_SHIFT.indexOf(letter) >= 0;
    int code = SERVER.XKeysymToKeycode(display, symbol) & 0xff;
    if (shift) {
      TEST.XTestFakeKeyEvent(display, code(display, SHIFT), true, AT_ONCE);
    }
    TEST.XTestFakeKeyEvent(display, code, true, AT_ONCE);
    TEST.XTestFakeKeyEvent(display, code, false, AT_ONCE);
    if (shift) {
      TEST.XTestFakeKeyEvent(display, code(display, SHIFT), false, AT_ONCE);
    }
    SERVER.XFlush(display);
    rest();
  }

  /** Chooses a file or folder in a dialog of GTK: a slash opens its field for paths. */
  public static void choose(Path path) {
    awaitForeignDialog();
    type("/");
    rest();
    type(path.toString().substring(1));
    press(ENTER);
  }

  /** Names the file to be written in a dialog of GTK, instead of the name it offers. */
  public static void name(Path path) {
    awaitForeignDialog();
    press(CONTROL, "a");
    type(path.toString());
    press(ENTER);
  }

  /** Presses keys together, by their names of X. */
  public static void press(String... keys) {
    onServer(
        display -> {
          for (String key : keys) {
            TEST.XTestFakeKeyEvent(display, code(display, key), true, AT_ONCE);
          }
          for (int i = keys.length - 1; i >= 0; i--) {
            TEST.XTestFakeKeyEvent(display, code(display, keys[i]), false, AT_ONCE);
          }
        });
  }

  private static int code(X11.Display display, String key) {
    return SERVER.XKeysymToKeycode(display, SERVER.XStringToKeysym(key)) & 0xff;
  }

  /** Takes what lies in the middle of a control and lets it go in the middle of another. */
  public static void drag(Control from, Control to) {
    Point start = middle(from);
    Point end = middle(to);
    onServer(
        display -> {
          move(display, start);
          TEST.XTestFakeButtonEvent(display, 1, true, AT_ONCE);
          for (int step = 1; step <= STEPS; step++) {
            move(display, between(start, end, step));
          }
          move(display, new Point(end.x + 1, end.y + 1));
          TEST.XTestFakeButtonEvent(display, 1, false, AT_ONCE);
        });
  }

  private static Point between(Point start, Point end, int step) {
    return new Point(
        start.x + (end.x - start.x) * step / STEPS, start.y + (end.y - start.y) * step / STEPS);
  }

  private static void move(X11.Display display, Point to) {
    TEST.XTestFakeMotionEvent(display, -1, to.x, to.y, AT_ONCE);
    SERVER.XFlush(display);
    rest();
  }

  private static Point middle(Control control) {
    return Window.ui(
        () -> {
          Rectangle inside = control.getBounds();
          return control.toDisplay(inside.width / 2, inside.height / 2);
        });
  }

  /** No person moves in one leap, or writes a line at once. */
  private static void rest() {
    try {
      Thread.sleep(BETWEEN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Doing {
    void on(X11.Display display);
  }

  private static void onServer(Doing doing) {
    X11.Display display = SERVER.XOpenDisplay(null);
    try {
      doing.on(display);
      SERVER.XSync(display, false);
    } finally {
      SERVER.XCloseDisplay(display);
    }
  }

  /** Waits until a dialog of the toolkit, which isn't one of the program's windows, is in front. */
  public static void awaitForeignDialog() {
    Window.until(
        "a dialog of the system",
        () -> Window.ui(() -> Display.getCurrent().getActiveShell() == null));
  }
}
