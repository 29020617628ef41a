package org.zhibai.desktop.handlers;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Texts;

/** Writes the findings workbook with everything that was found. */
public class ExportAll {

  /** Asks for the file and writes it. */
  @Execute
  public void export(Workplace desk, Settings settings, Locale language, Shell shell) {
    desk.result()
        .ifPresent(
            result -> {
              FileDialog dialog = dialog(shell, language);
              settings.export().map(Path::toString).ifPresent(dialog::setFilterPath);
              Path out = chosen(dialog);
              if (out != null) {
                new ExportJob(desk, new ExportJob.Wanted(result, all(), out), shell, language)
                    .schedule();
              }
            });
  }

  /** Whether everything is written. */
  boolean all() {
    return true;
  }

  private FileDialog dialog(Shell shell, Locale language) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Texts.of(ExportAll.class, language).get("export.name"));
    dialog.setFileName(all() ? "findings.xlsx" : "findings-shown.xlsx");
    dialog.setFilterExtensions(new String[] {"*.xlsx"});
    return dialog;
  }

  private static @Nullable Path chosen(FileDialog dialog) {
    String chosen = dialog.open();
    return chosen == null ? null : Path.of(chosen.endsWith(".xlsx") ? chosen : chosen + ".xlsx");
  }
}
