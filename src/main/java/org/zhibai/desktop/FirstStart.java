package org.zhibai.desktop;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.zhibai.app.Product;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.model.Texts;

/** While nothing was ever opened: a note in the corner that offers the samples. */
final class FirstStart {
  private static final String SAMPLES = "org.zhibai.openSamples";
  private static final long STAYS = 60_000;
  private static final int WIDTH = 320;

  private final IWorkbenchWindow window;
  private final Texts texts;

  FirstStart(IWorkbenchWindow window, Texts texts) {
    this.window = window;
    this.texts = texts;
  }

  /** Offers the samples when there are some and the settings are new. */
  void offer(Settings settings) {
    if (settings.isNew() && Product.samples().isPresent()) {
      NotificationPopup.forShell(window.getShell())
          .title(texts.get("first.title"), true)
          .content(this::content)
          .delay(STAYS)
          .open();
    }
  }

  private Control content(Composite parent) {
    Link link = new Link(parent, SWT.WRAP);
    link.setText(texts.get("first.offer"));
    link.setData("id", "first.samples");
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(link);
    Workplace desk = window.getService(IEclipseContext.class).get(Workplace.class);
    Runnable deaf = desk.listen(change -> closeWhenOpened(change, link));
    link.addDisposeListener(gone -> deaf.run());
    link.addListener(
        SWT.Selection,
        event -> {
          link.getShell().close();
          open();
        });
    return link;
  }

  /** Who has opened something needs no offer any more. */
  private static void closeWhenOpened(Change change, Link link) {
    if (change == Change.INPUTS) {
      link.getShell().close();
    }
  }

  private void open() {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(SAMPLES, null);
    } catch (org.eclipse.core.commands.common.CommandException e) {
      throw new IllegalStateException(e);
    }
  }
}
