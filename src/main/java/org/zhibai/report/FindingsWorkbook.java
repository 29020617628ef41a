package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Review;
import org.zhibai.model.Texts;

/**
 * The workbook that reviewers read: an overview, the findings with room for explanations and
 * decisions, what could not be checked, targets, ranking, comparison across units, the rules, and
 * what was handed in.
 */
public final class FindingsWorkbook {
  /** Most rows of a list; what is left out is said on the first sheet. */
  private static final int MOST_ROWS = 50_000;

  private static final int WINDOW = 200;

  private final ReportSystem system;
  private final Texts texts;
  private final int mostRows;

  /**
   * @param system names forms and ledgers
   * @param language of the headings; what rules and submissions say stays as it is
   */
  public FindingsWorkbook(ReportSystem system, Locale language) {
    this(system, language, MOST_ROWS);
  }

  /** The same with another limit for the rows of a list. */
  FindingsWorkbook(ReportSystem system, Locale language, int mostRows) {
    this.mostRows = mostRows;
    this.system = system;
    this.texts = Texts.of(FindingsWorkbook.class, language);
  }

  /**
   * Writes the workbook, whole or not at all; the same result gives the same bytes.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public void write(CheckResult result, Path out) throws IOException {
    write(result, List.of(), out);
  }

  /**
   * The same with what people wrote into earlier workbooks, beside the findings it belongs to.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public void write(CheckResult result, List<Review> earlier, Path out) throws IOException {
    PrivateFiles.during(() -> stream(result, earlier, out));
  }

  /** So that it is known for what it is when it lies among submissions. */
  private static void mark(SXSSFWorkbook workbook, CheckResult result) {
    workbook
        .getXSSFWorkbook()
        .getProperties()
        .getCustomProperties()
        .addProperty(FormLabels.FINDINGS_PROPERTY, result.run().product());
  }

  private void stream(CheckResult result, List<Review> earlier, Path out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
      Book book = new Book(workbook, new Book.Terms(system, texts, mostRows, earlier), result, out);
      new OverviewSheet(book).write();
      new FindingsSheet(book).write();
      new GoneSheet(book).write();
      new NotCheckedSheet(book).write();
      new TargetsSheet(book).write();
      new RankingSheet(book).write();
      new AcrossSheet(book).write();
      new RulesSheet(book).write();
      new FilingSheet(book).write();
      mark(workbook, result);
      Reproducible.write(workbook, result.run().asOf(), out);
    }
  }
}
