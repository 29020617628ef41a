package org.zhibai.desktop.editor;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.model.Texts;

/** Asks what to do with a file that somebody else changed since it was opened. */
final class SaveConflict {
  private final Texts texts;

  /** What the author wants. */
  enum Choice {
    OVERWRITE,
    RELOAD,
    CANCEL
  }

  SaveConflict(Texts texts) {
    this.texts = texts;
  }

  Choice ask(Shell parent, IStatus fault) {
    int answer =
        new MessageDialog(
                parent,
                texts.get("save.title"),
                null,
                fault.getMessage(),
                MessageDialog.WARNING,
                Choice.CANCEL.ordinal(),
                texts.get("save.over"),
                texts.get("save.reload"),
                texts.get("save.cancel"))
            .open();
    return answer < 0 ? Choice.CANCEL : Choice.values()[answer];
  }
}
