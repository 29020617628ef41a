package org.zhibai.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.zhibai.desktop.work.FindingSentence;
import org.zhibai.desktop.work.Workplace;

/** Copies the chosen finding as a sentence for a message to the unit. */
public final class CopySentence {

  /** Copies it. */
  @Execute
  public void copy(Workplace desk, Display display) {
    desk.chosen()
        .ifPresent(
            finding -> {
              Clipboard clipboard = new Clipboard(display);
              clipboard.setContents(
                  new Object[] {new FindingSentence(desk.names()).of(finding)},
                  new Transfer[] {TextTransfer.getInstance()});
              clipboard.dispose();
            });
  }
}
