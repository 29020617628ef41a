package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.model.Review;

/**
 * Reads what people wrote into a findings workbook. It comes back from units and reviewers, so it
 * is read with the same care as a submission: as a stream, within limits.
 */
public final class Reviews {
  private Reviews() {}

  /**
   * What was written beside each finding, in the workbook's order; lines that nobody wrote in are
   * among them.
   *
   * @return empty when the file is no findings workbook, or none that can be read
   */
  public static Optional<List<Review>> of(Path file) {
    Limits limits = Limits.standard();
    List<ReviewSink> sinks = new ArrayList<>();
    try (Book book = new Books(limits, new KeptStrings()).open(file)) {
      book.read(
          info -> {
            ReviewSink sink = new ReviewSink(limits);
            sinks.add(sink);
            return sink;
          });
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
    return sinks.stream().anyMatch(ReviewSink::recognised)
        ? Optional.of(sinks.stream().flatMap(sink -> sink.reviews().stream()).toList())
        : Optional.empty();
  }
}
