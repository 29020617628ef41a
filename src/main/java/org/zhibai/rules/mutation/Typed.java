package org.zhibai.rules.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FigureText;
import org.zhibai.model.Blank;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.model.Growth;

/**
 * A number as it was typed into a cell, and the entry that intake would have made of another one.
 * The cell keeps its number format: the decimals shown stay, whatever is typed. Where a number was
 * typed as text ({@code 394.11亿元}), the words around it stay.
 */
final class Typed {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern UNGROUPED = Pattern.compile("-?\\d{4}.*");

  private final Entry entry;
  private final BigDecimal number;
  private final int decimals;
  private final boolean asText;

  private Typed(Entry entry, BigDecimal number, int decimals, boolean asText) {
    this.entry = entry;
    this.number = number;
    this.decimals = decimals;
    this.asText = asText;
  }

  /** The number in a cell; nothing when there is none, or several. */
  static Optional<Typed> in(Entry entry) {
    BigDecimal value = value(entry);
    if (value == null) {
      return Optional.empty();
    }
    int decimals = decimals(entry);
    if (shown(value, decimals, entry).equals(entry.shown())) {
      return Optional.of(new Typed(entry, value, decimals, false));
    }
    Matcher written = NUMBER.matcher(entry.shown());
    if (!written.find()) {
      return Optional.empty();
    }
    BigDecimal typed = new BigDecimal(written.group());
    return written.find()
        ? Optional.empty()
        : Optional.of(new Typed(entry, typed, typed.scale(), true));
  }

  /** The value of an entry that holds a number; null of others. */
  static @Nullable BigDecimal value(Entry entry) {
    return entry instanceof Figure figure
        ? figure.value()
        : entry instanceof Growth growth ? growth.value() : null;
  }

  private static int decimals(Entry entry) {
    return entry instanceof Figure figure
        ? figure.decimals()
        : entry instanceof Growth growth ? growth.decimals() : 0;
  }

  /** With a mistake at the first digit, from a place on, where it changes the value. */
  Optional<Entry> at(Digits.Slip slip, int place) {
    Digits digits = Digits.of(number, decimals);
    int count = digits.text().length();
    for (int i = 0; i < count; i++) {
      Optional<BigDecimal> wrong = slip.at(digits, Math.floorMod(place + i, count), place).number();
      if (wrong.isPresent() && wrong.get().compareTo(number) != 0) {
        return retyped(wrong.get());
      }
    }
    return Optional.empty();
  }

  /** With the decimal point moved to the right. */
  Optional<Entry> shifted(int places) {
    return retyped(number.scaleByPowerOfTen(places));
  }

  /** With the other sign. */
  Optional<Entry> negated() {
    return retyped(number.negate());
  }

  /** With a value from elsewhere. */
  Optional<Entry> copied(BigDecimal value) {
    return asText ? changed(read(value.toPlainString())) : retyped(value);
  }

  /** With nothing in the cell. */
  Entry blank() {
    return new Blank(
        entry.line(), entry.place(), entry.role(), Blank.Reason.NOT_FILLED, "", entry.cell());
  }

  private Optional<Entry> retyped(BigDecimal wrong) {
    BigDecimal plain = plain(wrong);
    if (asText) {
      String text = NUMBER.matcher(entry.shown()).replaceFirst(plain.toPlainString());
      return changed(read(text));
    }
    return changed(stored(plain, shown(plain, decimals, entry)));
  }

  private Entry read(String text) {
    return FigureText.entry(text, entry.line(), entry.place(), entry.role(), entry.cell());
  }

  private Entry stored(BigDecimal value, String shown) {
    if (entry instanceof Growth growth) {
      return new Growth(
          growth.line(), growth.place(), value, decimals, growth.bound(), shown, growth.cell());
    }
    Figure figure = (Figure) entry;
    return new Figure(
        figure.line(),
        figure.place(),
        figure.role(),
        value,
        value,
        decimals,
        figure.bound(),
        shown,
        figure.cell());
  }

  private Optional<Entry> changed(Entry other) {
    BigDecimal was = value(entry);
    BigDecimal is = value(other);
    return was == null || is == null || was.compareTo(is) == 0
        ? Optional.empty()
        : Optional.of(other);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A number as the cell of an entry shows it. */
  private static String shown(BigDecimal value, int decimals, Entry entry) {
    String digits = value.setScale(Math.max(0, decimals), RoundingMode.HALF_UP).toPlainString();
    String number = separated(entry) ? Grouped.digits(digits) : digits;
    return entry.shown().endsWith("%") ? number + "%" : number;
  }

  /** Whether a cell separates thousands; where its number is too small to tell, as templates do. */
  private static boolean separated(Entry entry) {
    return entry.shown().indexOf(',') >= 0
        || (!UNGROUPED.matcher(entry.shown()).matches()
            && entry.role() != ColumnRole.GROWTH
            && !entry.measure().equals("%"));
  }
}
