package org.zhibai.desktop.dialogs;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.model.Texts;

/**
 * Says that something went wrong. What the user can mend is said in a dialog; a fault of the
 * program goes to the log with its stack, and the status line tells of it.
 */
public final class Faults {
  private final Mistakes mistakes;
  private final Texts texts;

  /** In a language. */
  public Faults(Locale language) {
    this.mistakes = new Mistakes(language);
    this.texts = Texts.of(Faults.class, language);
  }

  /**
   * Says it over a window; callable in any thread, and returns at once in others than the screen's.
   */
  public void tell(Shell parent, Throwable fault) {
    Optional<String> sentence = mistakes.sentence(fault);
    if (sentence.isEmpty()) {
      ILog.of(getClass()).error(String.valueOf(fault), fault);
      return;
    }
    if (Display.getCurrent() == null) {
      parent.getDisplay().asyncExec(() -> show(parent, sentence.get()));
    } else {
      show(parent, sentence.get());
    }
  }

  private void show(Shell parent, String sentence) {
    if (!parent.isDisposed()) {
      MessageDialog.openWarning(parent, texts.get("mistake.title"), sentence);
    }
  }
}
