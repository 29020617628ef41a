package org.zhibai.desktop.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.LastYear;
import org.zhibai.desktop.work.Workplace;

/** Lays submissions on an empty desk, last year's beside them, and checks them. */
record Opening(Workplace desk, Settings settings, Shell shell, Locale language) {

  void open(Path submissions) {
    List<Path> files = List.of(submissions);
    settings.opened(submissions);
    desk.inputs(files, settings.prior().or(() -> LastYear.beside(files)).stream().toList());
    new CheckNow().check(desk, shell, language);
  }
}
