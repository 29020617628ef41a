package org.zhibai.desktop.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.LastYear;
import org.zhibai.desktop.work.Workplace;

/** Lays submissions on the desk, last year's beside them, and checks them. */
public record Opening(Workplace desk, Settings settings, Shell shell, Locale language) {

  /** Lays a file or folder there instead of those that lie there. */
  void open(Path submissions) {
    desk.inputs(List.of(submissions), List.of());
    check(List.of(submissions));
  }

  /** Lays more files and folders there. */
  public void add(List<Path> submissions) {
    desk.add(submissions);
    check(submissions);
  }

  private void check(List<Path> submissions) {
    settings.opened(submissions);
    if (desk.prior().isEmpty()) {
      desk.lastYears(settings.prior().or(() -> LastYear.beside(submissions)).stream().toList());
    }
    new CheckNow().check(desk, shell, language);
  }
}
