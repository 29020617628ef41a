package org.zhibai.desktop.editor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.Product;
import org.zhibai.app.authoring.RuleTree;
import org.zhibai.desktop.DesktopApplication;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.Authoring.Change;
import org.zhibai.desktop.work.authoring.RuleInHand;
import org.zhibai.desktop.work.authoring.Trials;
import org.zhibai.forms.PackException;
import org.zhibai.model.Remark;
import org.zhibai.model.Texts;
import org.zhibai.model.WrittenRule;

/**
 * The rule author's desk in this workbench. It is laid in the background when it is first asked
 * for; who needs what lies on it waits until it is ready. To be called in the screen's thread.
 */
@Creatable
@Singleton
public final class AuthorDesk {
  private static final int PAUSE = 150;

  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final Texts texts = Texts.of(AuthorDesk.class, DesktopApplication.language());
  private final Later laying = new Later(texts.get("desk.laying"), false);
  private final Later reading = new Later(texts.get("desk.laying"), false);
  private final Later trying = new Later(texts.get("desk.trying"), false);
  private final Later looking = new Later(texts.get("desk.looking"), false);
  private final List<Consumer<Authoring>> waiting = new ArrayList<>();
  private @Nullable Authoring authoring;

  /** An empty desk. */
  @Inject
  public AuthorDesk() {}

  /** The desk of this workbench. */
  public static AuthorDesk get() {
    IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
    return ContextInjectionFactory.make(AuthorDesk.class, context);
  }

  /** The sentences of the editor. */
  public Texts texts() {
    return texts;
  }

  /** What lies on it; empty until it is ready. */
  public Optional<Authoring> ready() {
    return Optional.ofNullable(authoring);
  }

  /** Hands over what lies on it, now or as soon as it is ready. */
  public void whenReady(Consumer<Authoring> wants) {
    if (authoring != null) {
      wants.accept(authoring);
      return;
    }
    waiting.add(wants);
    if (waiting.size() == 1) {
      Path pack = context(Settings.class).map(Settings::rules).orElseGet(Product::rules);
      laying.in(0, () -> lay(pack));
    }
  }

  private static <T> Optional<T> context(Class<T> type) {
    return Optional.ofNullable(
        PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type));
  }

  /** Rules of the user's own that can't be read give way to the product's. */
  private void lay(Path pack) {
    try {
      Authoring laid = new Authoring(pack, DesktopApplication.language());
      screen(() -> ready(laid));
    } catch (PackException e) {
      if (pack.equals(Product.rules())) {
        throw e;
      }
      lay(Product.rules());
    }
  }

  private void ready(Authoring laid) {
    authoring = laid;
    laid.listen(change -> changed(laid, change));
    hearOfChecks(laid);
    List<Consumer<Authoring>> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(wants -> wants.accept(laid));
  }

  /** Rules are tried on what the reviewer's desk has checked. */
  private void hearOfChecks(Authoring desk) {
    context(Workplace.class).ifPresent(workplace -> hear(workplace, desk));
  }

  private static void hear(Workplace workplace, Authoring desk) {
    workplace.result().ifPresent(desk::take);
    workplace.listen(
        change -> {
          if (change == Workplace.Change.RESULT) {
            workplace.result().ifPresent(desk::take);
          }
        });
  }

  private void changed(Authoring desk, Change change) {
    switch (change) {
      case TEXT, CHOSEN ->
          desk.chosen().ifPresent(rule -> looking.in(PAUSE, () -> look(desk, rule)));
      case MARKS, CHECKED -> tryOut(desk, PAUSE);
      case SAVED -> {
        readAgain(desk);
        tryOut(desk, 0);
      }
      default -> {}
    }
  }

  /** Tries the rule in front out, after some milliseconds. */
  public void tryOut(Authoring desk, int pause) {
    desk.chosen()
        .ifPresent(
            rule ->
                trying.in(
                    pause,
                    () -> {
                      Trials.Outcome outcome = desk.trials().run(rule.saved(), rule.now());
                      screen(() -> desk.tried(rule, outcome));
                    }));
  }

  private void look(Authoring desk, RuleInHand rule) {
    WrittenRule text = rule.now();
    List<Remark> remarks = desk.look(text);
    screen(() -> desk.mark(rule, text, remarks));
  }

  /** Reads the rules of the pack again, as after one was saved, made or taken away. */
  public void readAgain(Authoring desk) {
    reading.in(
        PAUSE,
        () -> {
          RuleTree read = desk.readTree();
          screen(() -> desk.take(read));
        });
  }

  /** Does something in the screen's thread, unless the workbench is gone. */
  public void screen(Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(work);
    }
  }
}
