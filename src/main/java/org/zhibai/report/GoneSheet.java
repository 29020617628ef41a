package org.zhibai.report;

import java.util.List;
import java.util.stream.Stream;
import org.zhibai.forms.ReviewColumn;
import org.zhibai.model.Finding;
import org.zhibai.model.ListedFindings;
import org.zhibai.model.Review;

/** What people wrote beside findings that are no more (已消失的问题说明): it is never lost. */
final class GoneSheet {
  static final String NAME = "sheet.gone";

  private static final List<ReviewColumn> COLUMNS =
      List.of(
          ReviewColumn.UNIT,
          ReviewColumn.INDICATOR,
          ReviewColumn.MESSAGE,
          ReviewColumn.EXPLANATION,
          ReviewColumn.DECISION,
          ReviewColumn.KEY,
          ReviewColumn.STATE);
  private static final double[] WIDTHS = {18, 30, 60, 50, 12, 10, 10};

  private final Book book;

  GoneSheet(Book book) {
    this.book = book;
  }

  /** Writes the sheet where there is something to keep. */
  void write() {
    List<Finding> listed = book.order().items().stream().map(ListedFindings.Item::finding).toList();
    List<Review> gone = book.carryover().gone(listed);
    if (gone.isEmpty()) {
      return;
    }
    SheetWriter sheet = new SheetWriter(book, NAME, WIDTHS);
    sheet.heading(book.say(NAME), book.say("gone.guide", gone.size()));
    int header = sheet.next();
    sheet.header(COLUMNS.stream().map(ReviewColumn::key).toList());
    sheet.freeze(0);
    for (Review review : gone) {
      RowWriter row = sheet.row();
      Stream.of(review.unit(), review.indicator(), review.message())
          .forEach(text -> row.text(text, Face.TEXT.in(Tint.MUTED)));
      row.text(review.explanation(), Face.TEXT)
          .text(book.decision(review), Face.WORD)
          .text(review.key(), Face.TEXT.unwrapped())
          .text(review.state(), Face.TEXT.unwrapped())
          .end();
    }
    sheet.filter(header);
    sheet.sheet().setColumnHidden(COLUMNS.indexOf(ReviewColumn.KEY), true);
    sheet.sheet().setColumnHidden(COLUMNS.indexOf(ReviewColumn.STATE), true);
  }
}
