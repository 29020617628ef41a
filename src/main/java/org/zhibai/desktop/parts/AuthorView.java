package org.zhibai.desktop.parts;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.zhibai.desktop.editor.AuthorDesk;
import org.zhibai.desktop.work.authoring.Authoring;

/** A view of what lies on the rule author's desk, whichever pack that is. */
final class AuthorView {
  private final Control control;
  private final Consumer<Authoring> laid;
  private final BiConsumer<Authoring, Authoring.Change> changed;
  private Runnable deaf = () -> {};

  private AuthorView(
      Control control, Consumer<Authoring> laid, BiConsumer<Authoring, Authoring.Change> changed) {
    this.control = control;
    this.laid = laid;
    this.changed = changed;
  }

  /**
   * Follows the desk for as long as a control is there.
   *
   * @param laid a pack lies there, the first or another one
   * @param changed something on it has become different
   */
  static void of(
      AuthorDesk author,
      Control control,
      Consumer<Authoring> laid,
      BiConsumer<Authoring, Authoring.Change> changed) {
    AuthorView view = new AuthorView(control, laid, changed);
    Runnable end = author.follow(view::show);
    control.addDisposeListener(
        event -> {
          end.run();
          view.deaf.run();
        });
  }

  private void show(Authoring desk) {
    deaf.run();
    deaf =
        desk.listen(
            change -> {
              if (!control.isDisposed()) {
                changed.accept(desk, change);
              }
            });
    laid.accept(desk);
  }
}
