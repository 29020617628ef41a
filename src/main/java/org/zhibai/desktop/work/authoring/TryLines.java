package org.zhibai.desktop.work.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhibai.app.RuleVerdict;
import org.zhibai.app.RuleVerdict.CaseVerdict;
import org.zhibai.app.RuleVerdict.CellVerdict;
import org.zhibai.model.Texts;

/** What came of a rule's cases, line by line. */
public final class TryLines {
  private final Texts texts;

  /**
   * A line: a case, or a cell of one.
   *
   * @param title of the case, or the place of the cell
   * @param expected whether the rule was to speak
   * @param found whether it spoke
   * @param said what it said
   * @param met whether it came out as it should
   * @param at one-based line of the case in the page
   * @param cells the cells of a case
   */
  public record Line(
      String title,
      String expected,
      String found,
      String said,
      boolean met,
      int at,
      List<Line> cells) {}

  /**
   * @param language of the words
   */
  public TryLines(Locale language) {
    this.texts = Texts.of(getClass(), language);
  }

  /** How many cases came out as they should, in a sentence. */
  public String heading(RuleVerdict verdict) {
    if (!verdict.mistake().isEmpty()) {
      return texts.get("try.mistake", verdict.mistake());
    }
    long missed = verdict.cases().size() - verdict.passed();
    return missed == 0
        ? texts.get("try.met", verdict.cases().size())
        : texts.get("try.missed", verdict.cases().size(), missed);
  }

  /** The cases, those that didn't come out as they should first. */
  public List<Line> lines(RuleVerdict verdict) {
    List<Line> lines = new ArrayList<>();
    verdict.cases().stream().filter(one -> !one.met()).map(this::line).forEach(lines::add);
    verdict.cases().stream().filter(CaseVerdict::met).map(this::line).forEach(lines::add);
    return List.copyOf(lines);
  }

  private Line line(CaseVerdict one) {
    List<Line> cells = one.cells().stream().map(cell -> cell(cell, one.line())).toList();
    long expected = one.cells().stream().filter(CellVerdict::expected).count();
    long found = one.cells().stream().filter(CellVerdict::found).count();
    return new Line(
        one.title(), count(expected), count(found), one.failure(), one.met(), one.line(), cells);
  }

  private String count(long places) {
    return places == 0 ? texts.get("try.nothing") : texts.get("try.places", places);
  }

  private Line cell(CellVerdict cell, int at) {
    return new Line(
        cell.place(),
        texts.get(cell.expected() ? "try.speaks" : "try.nothing"),
        texts.get(cell.found() ? "try.speaks" : "try.nothing"),
        cell.message() + (cell.whole() ? "" : texts.get("try.unfilled")),
        cell.met(),
        at,
        List.of());
  }
}
