package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.AuditFormula;
import org.zhibai.model.Rule;
import org.zhibai.report.FormulasWorkbook;
import org.zhibai.rules.AuditFormulas;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.RulePack;

/** The rules of a pack, as their authors and reviewers look them up. */
public final class RuleList {
  private final Path folder;
  private final RulePack pack;

  private RuleList(Path folder) {
    this.folder = folder;
    this.pack = Product.read(folder);
  }

  /** Reads the rules of a folder. */
  public static RuleList of(Path folder) {
    return new RuleList(folder);
  }

  /** The rules that could be read, by id. */
  public List<Rule> rules() {
    return pack.rules();
  }

  /** The rules that can't be read, each with file, line and what is wrong. */
  public List<String> broken() {
    return pack.broken().stream().map(BrokenRule::sentence).toList();
  }

  /**
   * Writes the table of audit formulas (审核关系表), a row for each formula.
   *
   * @param language of the headings
   * @return how many formulas there are
   * @throws IOException when it can't be written; nothing half-written is left
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public int writeFormulas(Path out, Locale language) throws IOException {
    ReportSystem system = ReportSystem.read(folder);
    List<AuditFormula> formulas = new AuditFormulas(pack, system).all();
    FormulasWorkbook.write(system, formulas, language, out);
    return formulas.size();
  }
}
