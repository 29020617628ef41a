package org.zhibai.desktop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench window as a test sees it; callable from any thread but the workbench's. */
public final class Window {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Window() {}

  /** Waits until the window is open and the workbench idle. */
  public static void await() {
    until("the workbench's window", Window::isOpen);
    until("an idle workbench", () -> ui(() -> !Display.getCurrent().readAndDispatch()));
  }

  /** Ends the workbench as a person does who doesn't save. */
  public static void close() {
    ui(() -> PlatformUI.getWorkbench().close());
  }

  private static boolean isOpen() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return false;
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    AtomicReference<Boolean> open = new AtomicReference<>(false);
    display.syncExec(() -> open.set(PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null));
    return open.get();
  }

  /** Does something in the workbench's thread and gives its answer. */
  public static <T> T ui(Supplier<T> work) {
    AtomicReference<T> answer = new AtomicReference<>();
    AtomicReference<Throwable> fault = new AtomicReference<>();
    PlatformUI.getWorkbench()
        .getDisplay()
        .syncExec(
            () -> {
              try {
                answer.set(work.get());
              } catch (Throwable e) {
                fault.set(e);
              }
            });
    if (fault.get() != null) {
      throw new AssertionError(fault.get());
    }
    return answer.get();
  }

  /** Waits until something holds; the condition is asked beside the workbench's thread. */
  public static void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain for " + what);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An object of the window's context, such as what is open. */
  public static <T> T context(Class<T> type) {
    return ui(() -> window().getService(IEclipseContext.class).get(type));
  }

  /** Opens a view, or brings it to the front. */
  public static void show(String view) {
    ui(
        () -> {
          try {
            return page().showView(view);
          } catch (org.eclipse.ui.PartInitException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Closes a view. */
  public static void hide(String view) {
    ui(
        () -> {
          page().hideView(page().findViewReference(view));
          return page();
        });
  }

  /** Lets the workbench do all that waits to be done. */
  public static void settle() {
    ui(
        () -> {
          while (Display.getCurrent().readAndDispatch()) {
            // until nothing waits
          }
          return true;
        });
  }

  /** Opens a perspective as it is at first. */
  public static void perspective(String id) {
    ui(
        () -> {
          page()
              .setPerspective(
                  PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
          page().resetPerspective();
          return page();
        });
  }

  /** Runs a command as its menu item does. */
  public static void run(String command) {
    ui(
        () -> {
          try {
            return window().getService(IHandlerService.class).executeCommand(command, null);
          } catch (Exception e) {
            throw new IllegalStateException(command, e);
          }
        });
  }

  /** The control with an id, wherever it is shown. */
  public static <T extends Control> T control(String id, Class<T> type) {
    AtomicReference<T> found = new AtomicReference<>();
    until(
        "control " + id,
        () -> {
          found.set(ui(() -> find(id).map(type::cast).orElse(null)));
          return found.get() != null;
        });
    return found.get();
  }

  private static Optional<Control> find(String id) {
    Deque<Control> left =
        new ArrayDeque<>(Arrays.<Control>asList(Display.getCurrent().getShells()));
    while (!left.isEmpty()) {
      Control next = left.pop();
      if (id.equals(next.getData("id"))) {
        return Optional.of(next);
      }
      if (next instanceof Composite many) {
        left.addAll(Arrays.asList(many.getChildren()));
      }
      if (next instanceof Shell shell) {
        left.addAll(Arrays.<Control>asList(shell.getShells()));
      }
    }
    return Optional.empty();
  }

  public static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  private static IWorkbenchPage page() {
    return window().getActivePage();
  }
}
