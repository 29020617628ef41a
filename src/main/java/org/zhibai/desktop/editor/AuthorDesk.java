package org.zhibai.desktop.editor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.Product;
import org.zhibai.app.WatchPack;
import org.zhibai.desktop.DesktopApplication;
import org.zhibai.desktop.dialogs.Faults;
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

  /** Until then the watch has told of a rule that was saved here, if it works. */
  private static final int UNTOLD = 800;

  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final Texts texts = Texts.of(AuthorDesk.class, DesktopApplication.language());
  private final Later laying = new Later(texts.get("desk.laying"), false);
  private final Later reading = new Later(texts.get("desk.laying"), false);
  private final Later trying = new Later(texts.get("desk.trying"), false);
  private final Later looking = new Later(texts.get("desk.looking"), false);
  private final List<Consumer<Authoring>> waiting = new ArrayList<>();
  private final List<Consumer<Authoring>> followers = new ArrayList<>();
  private final List<Runnable> endings = new ArrayList<>();
  private final CompletableFuture<Authoring> first = new CompletableFuture<>();
  private @Nullable Authoring authoring;
  private boolean begun;

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
    begin();
  }

  /** Does the same, and again whenever another pack is laid there, until the answer is run. */
  public Runnable follow(Consumer<Authoring> wants) {
    followers.add(wants);
    if (authoring != null) {
      wants.accept(authoring);
    } else {
      begin();
    }
    return () -> followers.remove(wants);
  }

  /**
   * What lies on it, waiting for it if need be: an editor that was open at the end of the last
   * session comes before anybody else asks.
   */
  Authoring now() {
    begin();
    if (authoring == null) {
      ready(first.join());
    }
    return Objects.requireNonNull(authoring);
  }

  private void begin() {
    if (!begun) {
      begun = true;
      context(Workplace.class).ifPresent(desk -> desk.listen(this::heard));
      Path pack = pack();
      laying.in(0, () -> first(pack));
    }
  }

  /**
   * Who waits for the first desk in the screen's thread takes it there before it is handed over.
   */
  private void first(Path pack) {
    try {
      Authoring laid = laid(pack);
      first.complete(laid);
      screen(
          () -> {
            if (authoring == null) {
              ready(laid);
            }
            if (!pack.equals(pack())) {
              another();
            }
          });
    } catch (RuntimeException e) {
      first.completeExceptionally(e);
      throw e;
    }
  }

  /** The pack of the reviewer's desk: it is taken there first, if it can be read. */
  private static Path pack() {
    return context(Workplace.class).map(Workplace::pack).orElseGet(Product::rules);
  }

  private void heard(Workplace.Change change) {
    if (change == Workplace.Change.RULES && first.isDone()) {
      another();
    }
  }

  private void another() {
    Path pack = pack();
    if (authoring == null || !authoring.pack().equals(pack)) {
      laying.in(0, () -> lay(pack));
    }
  }

  /**
   * Another pack was read, unless yet another was set meanwhile: open rules are closed, with what
   * wasn't saved if their author wants.
   */
  private void replace(Authoring laid) {
    if (!laid.pack().equals(pack())) {
      return;
    }
    if (OpenRule.closeAll()) {
      ready(laid);
    } else {
      MessageDialog.openInformation(
          over(),
          texts.get("open.title"),
          texts.get("pack.kept", Objects.requireNonNull(authoring).pack()));
    }
  }

  private static <T> Optional<T> context(Class<T> type) {
    return Optional.ofNullable(
        PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type));
  }

  /** Rules of the user's own that can't be read give way to the product's. */
  private static Authoring laid(Path pack) {
    try {
      return new Authoring(pack, DesktopApplication.language());
    } catch (PackException e) {
      if (pack.equals(Product.rules())) {
        throw e;
      }
      return laid(Product.rules());
    }
  }

  /** Rules that can't be read leave those there that are. */
  private void lay(Path pack) {
    try {
      Authoring laid = new Authoring(pack, DesktopApplication.language());
      screen(() -> replace(laid));
    } catch (PackException e) {
      screen(() -> new Faults(DesktopApplication.language()).tell(over(), e));
    }
  }

  /** The dialog that is open, or the window. */
  private static Shell over() {
    return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
  }

  private void ready(Authoring laid) {
    endings.forEach(Runnable::run);
    endings.clear();
    authoring = laid;
    laid.listen(change -> changed(laid, change));
    context(Workplace.class).ifPresent(workplace -> hear(workplace, laid));
    watch(laid);
    List<Consumer<Authoring>> now = new ArrayList<>(waiting);
    now.addAll(followers);
    waiting.clear();
    now.forEach(wants -> wants.accept(laid));
  }

  /** Rules are tried on what the reviewer's desk has checked. */
  private void hear(Workplace workplace, Authoring desk) {
    workplace.result().ifPresent(desk::take);
    endings.add(
        workplace.listen(
            change -> {
              if (change == Workplace.Change.RESULT) {
                workplace.result().ifPresent(desk::take);
              }
            }));
  }

  /**
   * Rules that are changed elsewhere show here; a pack that can't be watched is read all the same.
   */
  private void watch(Authoring desk) {
    try {
      WatchPack watch = new WatchPack(desk.pack(), ids -> screen(() -> changed(desk, ids)));
      endings.add(watch::close);
    } catch (IOException e) {
      ILog.of(getClass()).warn(String.valueOf(e.getMessage()), e);
    }
  }

  private void changed(Authoring desk, Set<String> ids) {
    if (desk == authoring) {
      readAgain(desk);
      ids.forEach(desk::changedElsewhere);
    }
  }

  private void changed(Authoring desk, Change change) {
    switch (change) {
      case TEXT, CHOSEN ->
          desk.chosen().ifPresent(rule -> looking.in(PAUSE, () -> look(desk, rule)));
      case MARKS, CHECKED -> tryOut(desk, PAUSE);
      case SAVED -> {
        readAgain(desk, UNTOLD);
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
    readAgain(desk, PAUSE);
  }

  private void readAgain(Authoring desk, int pause) {
    reading.in(pause, () -> desk.readTree().ifPresent(read -> screen(() -> desk.take(read))));
  }

  /** Does something in the screen's thread, unless the workbench is gone. */
  public void screen(Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(work);
    }
  }
}
