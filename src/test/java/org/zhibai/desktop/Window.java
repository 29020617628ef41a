package org.zhibai.desktop;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench window as a test sees it; callable from any thread but the workbench's. */
public final class Window {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long WAKE_MILLIS = 100;

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

  /**
   * Does something in the workbench's thread and gives its answer. A thread that doesn't answer, as
   * below a dialog that nobody closes, fails the test.
   */
  public static <T> T ui(Supplier<T> work) {
    if (Display.getCurrent() != null) {
      return work.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              try {
                answer.complete(work.get());
              } catch (Throwable e) {
                answer.completeExceptionally(e);
              }
            });
    return awaited(answer);
  }

  /**
   * Waits for an answer and wakes the workbench's thread meanwhile: below a dialog of the toolkit
   * it may have gone to sleep just when it was asked.
   */
  private static <T> T awaited(CompletableFuture<T> answer) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return answer.get(WAKE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      } catch (TimeoutException e) {
        if (System.nanoTime() > end) {
          throw new AssertionError("The workbench's thread doesn't answer", e);
        }
        PlatformUI.getWorkbench().getDisplay().wake();
      }
    }
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

  /** The tool item with an id, wherever it is shown. */
  public static ToolItem toolItem(String id) {
    AtomicReference<ToolItem> found = new AtomicReference<>();
    until(
        "tool item " + id,
        () -> {
          found.set(
              ui(
                  () ->
                      controls()
                          .filter(ToolBar.class::isInstance)
                          .flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
                          .filter(item -> id.equals(item.getData("id")))
                          .findFirst()
                          .orElse(null)));
          return found.get() != null;
        });
    return found.get();
  }

  /** Does something that a dialog interrupts. */
  public static void later(Runnable task) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(task);
  }

  /** Brings the window to the front, with the keys. */
  public static void front() {
    ui(
        () -> {
          window().getShell().forceActive();
          return true;
        });
    until("the keys", () -> ui(() -> Display.getCurrent().getActiveShell() == window().getShell()));
  }

  private static Optional<Control> find(String id) {
    return controls().filter(control -> id.equals(control.getData("id"))).findFirst();
  }

  /** All controls of all windows; in the workbench's thread. */
  public static Stream<Control> controls() {
    return Arrays.stream(Display.getCurrent().getShells()).flatMap(Window::below);
  }

  /** A control and all within it. */
  public static Stream<Control> below(Control control) {
    return control instanceof Composite many
        ? Stream.concat(
            Stream.of(control), Arrays.stream(many.getChildren()).flatMap(Window::below))
        : Stream.of(control);
  }

  public static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  private static IWorkbenchPage page() {
    return window().getActivePage();
  }
}
