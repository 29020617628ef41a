package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhibai.forms.ReportSystem;
import org.zhibai.report.handbook.Handbook;
import org.zhibai.rules.RulePack;

/** Writes the handbook of a rule pack. */
public final class WriteHandbook {
  private final RulePack pack;
  private final ReportSystem system;

  /**
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public WriteHandbook(Path pack) {
    this.system = ReportSystem.read(pack);
    this.pack = Product.read(pack);
  }

  /**
   * Writes the handbook as one HTML file and as Markdown files.
   *
   * @param language of the headings
   * @return the files, the HTML file first
   * @throws IOException when one can't be written
   */
  public List<Path> write(Path folder, Locale language) throws IOException {
    return new Handbook(system, new ShownRules(pack, system).all(), language).write(folder);
  }
}
