package org.zhibai.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.zhibai.desktop.work.Workplace;

/** Chooses the previous finding of the list. */
public final class PreviousFinding {

  /** Goes one up. */
  @Execute
  public void previous(Workplace desk) {
    desk.step(false);
  }
}
