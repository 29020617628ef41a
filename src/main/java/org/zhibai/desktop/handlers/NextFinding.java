package org.zhibai.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.zhibai.desktop.work.Workplace;

/** Chooses the next finding of the list. */
public final class NextFinding {

  /** Goes one down. */
  @Execute
  public void next(Workplace desk) {
    desk.step(true);
  }
}
