package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibai.intake.Reviews;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Review;
import org.zhibai.report.FiguresPrint;

/**
 * What units and reviewers write beside findings: explanations and decisions. They come from
 * findings workbooks, stay with their findings over checks, and go into the workbook that is
 * written next.
 */
public final class ReviewNotes {
  private final Map<String, Review> byKey = new LinkedHashMap<>();
  private final List<Review> loose = new ArrayList<>();

  /**
   * Takes in what was written into a findings workbook; of a finding with words here already, the
   * workbook's replace them where it has any.
   *
   * @return how many findings had words
   * @throws OutputRefused when the file is no findings workbook
   * @throws IOException when it can't be looked up
   */
  public synchronized int read(Path workbook) throws IOException {
    List<Review> reviews =
        Reviews.of(workbook.toRealPath())
            .orElseThrow(() -> new OutputRefused(OutputRefused.Reason.NO_FINDINGS, workbook));
    int written = 0;
    for (Review review : reviews) {
      if (review.written()) {
        written++;
      }
      if (!review.key().isEmpty() && (review.written() || !byKey.containsKey(review.key()))) {
        byKey.put(review.key(), review);
      } else if (review.key().isEmpty() && review.written()) {
        loose.add(review);
      }
    }
    return written;
  }

  /** The unit's explanation of a finding; empty when there is none. */
  public synchronized String explanation(Finding finding) {
    Review review = byKey.get(finding.key());
    return review == null ? "" : review.explanation();
  }

  /** The reviewer's decision on a finding; empty when there is none yet. */
  public synchronized Optional<Decision> decision(Finding finding) {
    Review review = byKey.get(finding.key());
    return review == null ? Optional.empty() : Decision.of(review.decision());
  }

  /**
   * Writes beside a finding, for its figures as they are.
   *
   * @param unit name of the reporting unit
   * @param decision empty for none
   */
  public synchronized void write(
      Finding finding, String unit, String explanation, Optional<Decision> decision) {
    String word = decision.map(Decision::word).orElse("");
    byKey.put(finding.key(), FiguresPrint.written(finding, unit, explanation.strip(), word));
  }

  /** All of it, for the findings workbook. */
  public synchronized List<Review> all() {
    List<Review> all = new ArrayList<>(byKey.values());
    all.addAll(loose);
    return List.copyOf(all);
  }
}
