package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Coverage;
import org.zhibai.model.Texts;

/**
 * The forms and ledgers with each cell coloured by the number of rules that read it: a summary, a
 * sheet for each form and ledger, and the rules that never spoke.
 */
public final class CoverageWorkbook {
  private final ReportSystem system;
  private final Texts texts;

  /**
   * @param language of headings; names of lines and rules are Chinese
   */
  public CoverageWorkbook(ReportSystem system, Locale language) {
    this.system = system;
    this.texts = Texts.of(CoverageWorkbook.class, language);
  }

  /**
   * Writes the workbook.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public void write(Coverage coverage, Path file) throws IOException {
    try (CoverageBook book = new CoverageBook(system, texts, coverage.year())) {
      new CoverageSummary(book).draw(coverage);
      for (Coverage.Sheet sheet : coverage.sheets()) {
        if (sheet.ledger()) {
          new CoverageLedger(book).draw(sheet);
        } else {
          new CoverageForm(book).draw(sheet);
        }
      }
      new CoverageSilence(book).draw(coverage);
      Reproducible.write(book.workbook(), LocalDate.of(coverage.year(), 12, 31), file);
    }
  }
}
