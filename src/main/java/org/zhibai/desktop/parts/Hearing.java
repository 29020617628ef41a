package org.zhibai.desktop.parts;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;

/** A view's ear: it hears changes for as long as its control is there. */
final class Hearing {
  private Hearing() {}

  /** Runs something when the desk changes, and once now. */
  static void of(Workplace desk, Control control, Runnable react, Change first, Change... others) {
    Set<Change> heard = EnumSet.of(first, others);
    Runnable end =
        desk.listen(
            change -> {
              if (heard.contains(change) && !control.isDisposed()) {
                react.run();
              }
            });
    control.addDisposeListener(event -> end.run());
    react.run();
  }

  /** Runs something when a control's ground turns from light to dark or back. */
  static void ofTheme(Control control, Runnable react) {
    boolean[] dark = {Palette.on(control).isDark()};
    control.addListener(
        SWT.Paint,
        event -> {
          boolean now = Palette.on(control).isDark();
          if (now != dark[0]) {
            dark[0] = now;
            control
                .getDisplay()
                .asyncExec(
                    () -> {
                      if (!control.isDisposed()) {
                        react.run();
                      }
                    });
          }
        });
  }
}
