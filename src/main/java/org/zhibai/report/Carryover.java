package org.zhibai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.Finding;
import org.zhibai.model.Review;
import org.zhibai.model.Severity;

/**
 * What people wrote beside the findings of an earlier workbook, brought to the findings of this
 * one: by key, with what there is to point out about it.
 */
final class Carryover {
  /** Shorter explanations explain nothing, in characters. */
  private static final int SHORT = 6;

  /** An explanation given so often is none for the single finding. */
  private static final int OFTEN = 5;

  private final Map<String, Review> byKey = new LinkedHashMap<>();
  private final Map<String, Long> repeated;
  private final List<Review> loose = new ArrayList<>();
  private final boolean any;

  /** What one or several workbooks brought; of one finding, all that was written is kept. */
  Carryover(List<Review> reviews) {
    for (Review review : reviews) {
      if (!review.key().isEmpty()) {
        byKey.merge(review.key(), review, Carryover::both);
      } else if (review.written()) {
        loose.add(review);
      }
    }
    repeated =
        byKey.values().stream()
            .filter(review -> !review.explanation().isEmpty())
            .collect(Collectors.groupingBy(Carryover::words, HashMap::new, Collectors.counting()));
    any = !loose.isEmpty() || byKey.values().stream().anyMatch(Review::written);
  }

  private static Review both(Review first, Review second) {
    if (!second.written() || sameWords(first, second)) {
      return first.written() ? first : second;
    }
    return first.written()
        ? new Review(
            first.key(),
            first.unit(),
            first.indicator(),
            first.message(),
            joined(first.explanation(), second.explanation()),
            second.decision().isEmpty() ? first.decision() : second.decision(),
            first.mark(),
            second.state())
        : second;
  }

  private static boolean sameWords(Review first, Review second) {
    return first.explanation().equals(second.explanation())
        && first.decision().equals(second.decision());
  }

  private static String joined(String first, String second) {
    return Stream.of(first, second)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String words(Review review) {
    return review.explanation().replaceAll("[\\s\\p{Punct}，。；、！]", "");
  }

  /** Whether anybody wrote anything. */
  boolean any() {
    return any;
  }

  /** The unit's explanation of a finding; empty when there is none. */
  String explanation(Finding finding) {
    Review review = byKey.get(finding.key());
    return review == null ? "" : review.explanation();
  }

  /** The reviewer's decision on a finding in the workbook's language; empty when there is none. */
  String decision(Finding finding, Book book) {
    Review review = byKey.get(finding.key());
    return review == null ? "" : book.decision(review);
  }

  /** What there is to point out about a finding's explanation. */
  String marks(Finding finding, Book book) {
    Review review = byKey.get(finding.key());
    if (review == null || !any()) {
      return "";
    }
    Set<String> marks = new LinkedHashSet<>();
    if (review.written() && !FiguresPrint.stillThose(review, finding)) {
      marks.add(book.say("review.changed"));
    }
    if (review.explanation().isEmpty()) {
      if (finding.rule().severity() == Severity.EXPLAIN) {
        marks.add(book.say("review.none"));
      }
    } else if (words(review).length() < SHORT) {
      marks.add(book.say("review.short"));
    } else if (times(review) >= OFTEN) {
      marks.add(book.say("review.repeated", times(review) - 1));
    }
    return String.join(book.say("list.separator"), marks);
  }

  /** How many findings have the same explanation. */
  private long times(Review review) {
    return repeated.getOrDefault(words(review), 0L);
  }

  /** A note for the next time: the figures of this finding, those the words were for, the words. */
  String state(Finding finding) {
    Review review = byKey.get(finding.key());
    String figures = FiguresPrint.of(finding);
    return review == null || !review.written()
        ? figures
        : figures + " " + FiguresPrint.writtenFor(review) + " " + FiguresPrint.ofWords(review);
  }

  /** What was written beside findings that are not among those listed now. */
  List<Review> gone(List<Finding> listed) {
    Set<String> there = listed.stream().map(Finding::key).collect(Collectors.toSet());
    return Stream.concat(
            byKey.values().stream()
                .filter(Review::written)
                .filter(review -> !there.contains(review.key())),
            loose.stream())
        .toList();
  }
}
