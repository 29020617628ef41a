package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.intake.Reviews;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Review;
import org.zhibai.model.Submission;
import org.zhibai.report.FiguresPrint;

/**
 * What units and reviewers write beside findings: explanations and decisions. They are typed or
 * come from findings workbooks, stay with their findings (of one year) over checks, and go into the
 * workbook that is written next. Kept in a folder they are there again at the next start.
 */
public final class ReviewNotes {
  private final Map<Integer, Map<String, Review>> byYear = new TreeMap<>();
  private final Map<String, Review> brought = new LinkedHashMap<>();
  private final List<Review> loose = new ArrayList<>();
  private final @Nullable NotesKeeper keeper;

  /** Notes that are kept nowhere. */
  public ReviewNotes() {
    this.keeper = null;
  }

  /**
   * Notes that are kept in a folder as they are written, with those that were kept there before.
   *
   * @param refused hears, in whichever thread finds out, when they can't be read or kept; must not
   *     call back
   */
  public ReviewNotes(Path folder, Consumer<IOException> refused) {
    this.keeper = new NotesKeeper(new KeptNotes(folder), this::written, refused);
  }

  /**
   * Takes in what was written into a findings workbook; of a finding with words here already, the
   * workbook's replace them where it has any. Its years are known once its findings are {@link
   * #take taken}.
   *
   * @return how many findings had words
   * @throws OutputRefused when the file is no findings workbook
   * @throws IOException when it can't be looked up
   */
  public synchronized int read(Path workbook) throws IOException {
    List<Review> reviews =
        Reviews.of(workbook.toRealPath())
            .orElseThrow(() -> new OutputRefused(OutputRefused.Reason.NO_FINDINGS, workbook));
    List<Review> written = reviews.stream().filter(Review::written).toList();
    for (Review review : written) {
      if (review.key().isEmpty()) {
        loose.add(review);
      } else {
        brought.put(review.key(), review);
      }
    }
    return written.size();
  }

  /**
   * Takes the findings of a check: what is kept of their years is there from now on, and what a
   * workbook brought belongs to them.
   */
  public synchronized void take(Collection<Finding> findings) {
    Set<String> placed = new LinkedHashSet<>();
    for (Finding finding : findings) {
      Map<String, Review> year = ofYear(finding.year());
      Review review = brought.get(finding.key());
      if (review != null) {
        year.put(finding.key(), review);
        placed.add(finding.key());
        keepSoon(finding.year());
      }
    }
    brought.keySet().removeAll(placed);
  }

  private Map<String, Review> ofYear(int year) {
    return byYear.computeIfAbsent(
        year, fresh -> new LinkedHashMap<>(keeper == null ? Map.of() : keeper.read(fresh)));
  }

  private synchronized List<Review> written(int year) {
    return ofYear(year).values().stream().filter(Review::written).toList();
  }

  private void keepSoon(int year) {
    if (keeper != null) {
      keeper.keepSoon(year);
    }
  }

  /**
   * Keeps at once what isn't on the disk yet, as before the program ends.
   *
   * @throws NotesRefused when it can't be written
   */
  public void keep() throws NotesRefused {
    if (keeper != null) {
      keeper.keep();
    }
  }

  private Optional<Review> review(Finding finding) {
    Review brings = brought.get(finding.key());
    return Optional.ofNullable(brings == null ? ofYear(finding.year()).get(finding.key()) : brings);
  }

  /** The unit's explanation of a finding; empty when there is none. */
  public synchronized String explanation(Finding finding) {
    return review(finding).map(Review::explanation).orElse("");
  }

  /** The reviewer's decision on a finding; empty when there is none yet. */
  public synchronized Optional<Decision> decision(Finding finding) {
    return review(finding).flatMap(review -> Decision.of(review.decision()));
  }

  /** Whether words stand beside a finding that were written for other figures than it has now. */
  public synchronized boolean outdated(Finding finding) {
    return review(finding)
        .filter(Review::written)
        .filter(review -> !FiguresPrint.stillThose(review, finding))
        .isPresent();
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
    Review review = FiguresPrint.written(finding, unit, explanation.strip(), word);
    brought.remove(finding.key());
    ofYear(finding.year()).put(finding.key(), review);
    keepSoon(finding.year());
  }

  /**
   * What belongs into the findings workbook of a check: what is written beside its findings, and
   * beside earlier ones of the units that it checked.
   */
  public synchronized List<Review> of(CheckResult result) {
    Set<String> keys =
        result.findings().stream().map(Finding::key).collect(Collectors.toUnmodifiableSet());
    Set<String> units =
        result.received().submissions().stream()
            .map(submission -> submission.unit().name())
            .collect(Collectors.toUnmodifiableSet());
    Stream<Integer> years =
        Stream.concat(
            result.findings().stream().map(Finding::year),
            result.received().submissions().stream().map(Submission::year));
    List<Review> all = new ArrayList<>();
    years
        .distinct()
        .sorted()
        .flatMap(year -> ofYear(year).values().stream())
        .filter(review -> keys.contains(review.key()) || units.contains(review.unit()))
        .forEach(all::add);
    all.addAll(brought.values());
    all.addAll(loose);
    return List.copyOf(all);
  }
}
