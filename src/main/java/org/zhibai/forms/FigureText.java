package org.zhibai.forms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.NumberText.Style;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Line;
import org.zhibai.model.Place;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Words;

/**
 * Understands the text of a form's cell. Blank, {@code —}, {@code …} and 0 are four different
 * things; what can't be understood is a {@link Blank} that says so, never a silent default.
 */
public final class FigureText {
  private static final Set<String> NOT_APPLICABLE = Set.of("-", "--", "—", "——", "–", "――", "―");
  private static final Set<String> BELOW_UNIT = Set.of("...", "......", "⋯", "⋯⋯");

  /** One, or a dash typed with the wrong key: which of the two, nobody can tell. */
  private static final String LIKE_A_DASH = "一";

  private FigureText() {}

  /**
   * A cell's text, understood.
   *
   * @param remarks what is to be said about how it was written: NUMBER_AS_TEXT (an exact number
   *     that could have been typed as one), CHINESE_NUMERAL, OTHER_MEASURE, NOT_UNDERSTOOD; the
   *     last two come with a {@link Blank}
   */
  public record Reading(Entry entry, List<ProblemKind> remarks) {}

  /** The entry in a cell, without remarks on how it was written. */
  public static Entry entry(
      String shown, Line line, Place place, ColumnRole role, CellAddress cell) {
    return read(shown, line, place, role, cell).entry();
  }

  /** The entry in a cell, with remarks on how it was written. */
  public static Reading read(
      String shown, Line line, Place place, ColumnRole role, CellAddress cell) {
    Cell at = new Cell(line, place, role, shown, cell);
    String text = NumberText.normal(shown);
    if (text.isEmpty()) {
      return at.blank(Blank.Reason.NOT_FILLED);
    }
    if (role != ColumnRole.REMARK) {
      String joined = text.replaceAll("\\s+", "");
      if (NOT_APPLICABLE.contains(joined)) {
        return at.blank(Blank.Reason.NOT_APPLICABLE);
      }
      if (BELOW_UNIT.contains(joined)) {
        return at.blank(Blank.Reason.BELOW_UNIT);
      }
    }
    if (role != ColumnRole.REMARK && !line.type().inWords() && text.equals(LIKE_A_DASH)) {
      return new Reading(
          at.blank(Blank.Reason.UNREADABLE).entry(), List.of(ProblemKind.NOT_UNDERSTOOD));
    }
    if (role == ColumnRole.REMARK || line.type().inWords()) {
      return new Reading(new Words(line, place, role, text, shown, cell), List.of());
    }
    return at.number(
        role == ColumnRole.GROWTH
            ? GrowthText.parse(shown)
            : NumberText.parse(shown, line.measure()));
  }

  private record Cell(Line line, Place place, ColumnRole role, String shown, CellAddress address) {

    Reading blank(Blank.Reason reason) {
      return new Reading(new Blank(line, place, role, reason, shown, address), List.of());
    }

    Reading number(@Nullable NumberText number) {
      if (number == null || number.style() == Style.OTHER_MEASURE) {
        ProblemKind kind = number == null ? ProblemKind.NOT_UNDERSTOOD : ProblemKind.OTHER_MEASURE;
        return new Reading(blank(Blank.Reason.UNREADABLE).entry(), List.of(kind));
      }
      return new Reading(of(number), remarks(number));
    }

    private Entry of(NumberText number) {
      return role == ColumnRole.GROWTH
          ? new Growth(
              line, place, number.value(), number.decimals(), number.bound(), shown, address)
          : new Figure(
              line,
              place,
              role,
              number.value(),
              number.upper(),
              number.decimals(),
              number.bound(),
              shown,
              address);
    }

    private static List<ProblemKind> remarks(NumberText number) {
      return switch (number.style()) {
        case CHINESE -> List.of(ProblemKind.CHINESE_NUMERAL);
        case PLAIN ->
            number.bound() == Bound.EXACT ? List.of(ProblemKind.NUMBER_AS_TEXT) : List.of();
        default -> List.of();
      };
    }
  }
}
