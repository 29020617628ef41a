package org.zhibai.desktop.handlers;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.desktop.dialogs.Copying;
import org.zhibai.model.Texts;

/** A file that was written and can't be opened here: tells where it is. */
record WrittenFile(Shell shell, Locale language) {

  /**
   * Tells the path and offers to copy it; callable in any thread.
   *
   * @param title key of the dialog's title
   * @param message key of the sentence with the path in it
   */
  void tell(String title, String message, Path file) {
    Display display = shell.getDisplay();
    display.asyncExec(
        () -> {
          if (!shell.isDisposed()) {
            show(title, message, file);
          }
        });
  }

  private void show(String title, String message, Path file) {
    Texts texts = Texts.of(getClass(), language);
    MessageDialog dialog =
        new MessageDialog(
            shell,
            texts.get(title),
            null,
            texts.get(message, file),
            MessageDialog.INFORMATION,
            0,
            IDialogConstants.OK_LABEL,
            texts.get("written.copy"));
    if (dialog.open() == 1) {
      Copying.text(shell.getDisplay(), file.toString());
    }
  }
}
