package org.zhibai.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.zhibai.desktop.dialogs.Copying;
import org.zhibai.desktop.work.FindingSentence;
import org.zhibai.desktop.work.Workplace;

/** Copies the chosen finding as a sentence for a message to the unit. */
public final class CopySentence {

  /** Copies it. */
  @Execute
  public void copy(Workplace desk, Display display) {
    desk.chosen()
        .map(new FindingSentence(desk.names())::of)
        .ifPresent(sentence -> Copying.text(display, sentence));
  }
}
