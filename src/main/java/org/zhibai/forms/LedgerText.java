package org.zhibai.forms;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerForm.Type;
import org.zhibai.forms.NumberText.Style;
import org.zhibai.model.Bound;
import org.zhibai.model.ProblemKind;

/** Understands the text of a ledger's cell by the type of its column. */
public final class LedgerText {
  private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "/", "无", "暂无", "没有");
  private static final int LONGEST_NOTHING = 4;

  /** The ideographs with which such texts begin. */
  private static final String NOTHING_BEGINS = "无暂没";

  private LedgerText() {}

  /**
   * A cell's text, understood.
   *
   * @param value String, BigDecimal or LocalDate; null when nothing stands there, or nothing that
   *     can be understood
   * @param problem why it can't be understood; null when it can
   */
  public record Reading(@Nullable Object value, @Nullable ProblemKind problem) {}

  /** Whether a text only says that there is nothing to say. */
  public static boolean isNothing(String text) {
    return text.length() <= LONGEST_NOTHING
        && (text.isEmpty() || !saysSomething(text.charAt(0)))
        && NOTHING.contains(NumberText.normal(text));
  }

  /** Whether a text that begins with a character can't be one that says nothing; most do. */
  private static boolean saysSomething(char first) {
    return (first >= '0' && first <= '9')
        || (first >= 'A' && first <= 'Z')
        || (first >= '\u4E00' && first <= '\u9FA5' && NOTHING_BEGINS.indexOf(first) < 0);
  }

  /** The value in a cell of a column. */
  public static Reading read(String shown, LedgerColumn column) {
    if (column.type() == Type.TEXT) {
      String text = isTight(shown) ? shown : shown.strip();
      return new Reading(isNothing(text) ? null : text, null);
    }
    if (column.type().isCode() && isPlainCode(shown)) {
      return new Reading(shown, null);
    }
    String text = NumberText.normal(shown);
    if (NOTHING.contains(text)) {
      return new Reading(null, null);
    }
    return switch (column.type()) {
      case DATE -> understood(DateText.parse(text), ProblemKind.DATE_NOT_UNDERSTOOD);
      case WHOLE, NUMBER -> number(text, column);
      case CHOICE -> understood(choice(text, column), ProblemKind.NOT_UNDERSTOOD);
      default -> new Reading(text.replace(" ", "").toUpperCase(Locale.ROOT), null);
    };
  }

  /** Whether a text is known to have no blank around it; false when it takes a closer look. */
  private static boolean isTight(String text) {
    return !text.isEmpty()
        && isVisible(text.charAt(0))
        && isVisible(text.charAt(text.length() - 1));
  }

  private static boolean isVisible(char c) {
    return (c > ' ' && c < '\u007F') || (c > '\u3000' && c < '\uA000');
  }

  /** Whether a code is already as it should be, which nearly all are. */
  private static boolean isPlainCode(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The choice in a text, in which blanks don't count; null when it is none. */
  private static @Nullable String choice(String text, LedgerColumn column) {
    String word = column.choices().contains(text) ? text : text.replace(" ", "");
    return column.choices().isEmpty() || column.choices().contains(word) ? word : null;
  }

  private static Reading number(String text, LedgerColumn column) {
    NumberText number = NumberText.parse(text, column.measure());
    if (number != null && number.style() == Style.OTHER_MEASURE) {
      return new Reading(null, ProblemKind.OTHER_MEASURE);
    }
    boolean exact = number != null && number.bound() == Bound.EXACT;
    return understood(
        exact && number != null && fits(number.value(), column) ? number.value() : null,
        ProblemKind.NOT_UNDERSTOOD);
  }

  /**
   * The power of ten that turns a number of one unit of measure into one of another, 元 into 万元 is
   * −4; empty when they measure different things.
   */
  public static OptionalInt power(String written, String wanted) {
    return Measure.power(written, wanted);
  }

  /** Whether a number may stand in a column: whole numbers only where things are counted. */
  public static boolean fits(BigDecimal value, LedgerColumn column) {
    return column.type() != Type.WHOLE
        || value.scale() <= 0
        || value.stripTrailingZeros().scale() <= 0;
  }

  private static Reading understood(@Nullable Object value, ProblemKind otherwise) {
    return new Reading(value, value == null ? otherwise : null);
  }
}
