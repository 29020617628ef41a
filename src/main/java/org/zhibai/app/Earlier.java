package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhibai.app.OutputRefused.Reason;
import org.zhibai.intake.Reviews;
import org.zhibai.model.Review;

/** Earlier findings workbooks, into which units and reviewers wrote. */
final class Earlier {
  private final List<Path> inputs;

  /**
   * @param inputs files and folders that are checked
   */
  Earlier(List<Path> inputs) {
    this.inputs = inputs;
  }

  /**
   * What was written into the workbook that is about to be written over, if there is one, and into
   * others.
   *
   * @throws OutputRefused when one of them is no findings workbook
   * @throws IOException when a path can't be looked up
   */
  List<Review> reviews(Path workbook, List<Path> others) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    if (Files.isRegularFile(workbook)) {
      files.add(workbook.toRealPath());
    }
    for (Path other : others) {
      files.add(other.toRealPath());
    }
    List<Review> reviews = new ArrayList<>();
    for (Path file : files) {
      List<Review> read =
          Reviews.of(file).orElseThrow(() -> new OutputRefused(why(file, others), file));
      reviews.addAll(read);
    }
    return reviews;
  }

  private Reason why(Path file, List<Path> others) {
    if (others.stream().anyMatch(other -> same(other, file))) {
      return Reason.NO_FINDINGS;
    }
    return inputs.stream().anyMatch(input -> within(file, input)) ? Reason.INPUT : Reason.FOREIGN;
  }

  private static boolean within(Path file, Path input) {
    return file.startsWith(input.toAbsolutePath().normalize()) || same(input, file);
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
