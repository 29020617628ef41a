package org.zhibai.desktop.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.app.OutputRefused;
import org.zhibai.desktop.dialogs.Faults;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Texts;

/** Takes in the explanations and decisions that stand in a findings workbook. */
public final class ReadNotes {

  /** Asks for the workbook and reads it. */
  @Execute
  public void read(Workplace desk, Shell shell, Locale language) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    Texts texts = Texts.of(ReadNotes.class, language);
    dialog.setText(texts.get("notes.title"));
    dialog.setFilterExtensions(new String[] {"*.xlsx"});
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    try {
      int written = desk.read(Path.of(chosen));
      MessageDialog.openInformation(
          shell, texts.get("notes.title"), texts.get("notes.read", written));
    } catch (IOException | OutputRefused fault) {
      new Faults(language).tell(shell, fault);
    }
  }
}
