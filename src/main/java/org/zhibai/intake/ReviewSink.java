package org.zhibai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.forms.ReviewColumn;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Review;

/** Takes a list of findings line by line and keeps what people wrote into it. */
final class ReviewSink implements SheetSink {
  /** The header stands among the first rows. */
  private static final int HEAD = 12;

  private final Limits limits;
  private final List<Review> reviews = new ArrayList<>();
  private final Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
  private final Map<Integer, String> line = new HashMap<>();
  private long characters;

  ReviewSink(Limits limits) {
    this.limits = limits;
  }

  /** Whether the sheet is a list of findings. */
  boolean recognised() {
    return !columns.isEmpty();
  }

  List<Review> reviews() {
    return reviews;
  }

  @Override
  public boolean row(int row, boolean hidden) {
    end();
    return recognised() || row <= HEAD;
  }

  @Override
  public void end() {
    if (!recognised()) {
      header();
    } else if (!line.isEmpty()) {
      Review review = review();
      if (review.written() || !review.key().isEmpty()) {
        reviews.add(review);
      }
    }
    line.clear();
  }

  private void header() {
    Map<ReviewColumn, Integer> found = new EnumMap<>(ReviewColumn.class);
    line.forEach(
        (column, text) -> {
          for (ReviewColumn wanted : ReviewColumn.values()) {
            if (wanted.headings().contains(text.strip())) {
              found.putIfAbsent(wanted, column);
            }
          }
        });
    if (found.containsKey(ReviewColumn.KEY) && found.containsKey(ReviewColumn.EXPLANATION)) {
      columns.putAll(found);
    }
  }

  private Review review() {
    return new Review(
        cell(ReviewColumn.KEY),
        cell(ReviewColumn.UNIT),
        cell(ReviewColumn.INDICATOR),
        cell(ReviewColumn.MESSAGE),
        cell(ReviewColumn.EXPLANATION),
        cell(ReviewColumn.DECISION),
        cell(ReviewColumn.MARK),
        cell(ReviewColumn.STATE));
  }

  private String cell(ReviewColumn wanted) {
    Integer column = columns.get(wanted);
    return column == null ? "" : line.getOrDefault(column, "").strip();
  }

  @Override
  public void text(int column, String text, boolean formula) {
    if (recognised() && !columns.containsValue(column)) {
      return;
    }
    characters += text.length();
    if (characters > limits.characters()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.text", limits.characters());
    }
    line.put(column, text);
  }

  @Override
  public void number(int column, Decimal number, CellFormat format, boolean formula) {
    text(column, format.shown(number.value()), formula);
  }

  @Override
  public void error(int column, String code) {
    text(column, code, false);
  }

  @Override
  public void withoutResult(int column) {}
}
