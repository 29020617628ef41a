package org.zhibai.rules.lint;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.lint.Atoms.Atom;

/** What is left for a quantity to be, when several statements about it hold together. */
final class Range {
  private final Set<Object> equal = new HashSet<>();
  private final Set<Object> unequal = new HashSet<>();
  private @Nullable BigDecimal lowest;
  private @Nullable BigDecimal highest;
  private boolean lowestOut;
  private boolean highestOut;

  /** Whether statements can hold together. */
  static boolean possible(List<Atom> atoms) {
    Map<String, Range> ranges = new HashMap<>();
    for (Atom atom : atoms) {
      ranges.computeIfAbsent(atom.key(), key -> new Range()).add(atom);
    }
    return ranges.values().stream().noneMatch(Range::empty);
  }

  private void add(Atom atom) {
    Object value = atom.value();
    if (value instanceof BigDecimal number) {
      bound(atom.operator(), number);
      value = number.stripTrailingZeros();
    }
    if (atom.operator().equals("==")) {
      equal.add(value);
    } else if (atom.operator().equals("!=")) {
      unequal.add(value instanceof Boolean truth ? truth : value);
    }
  }

  private void bound(String operator, BigDecimal number) {
    boolean strict = operator.equals("<") || operator.equals(">");
    if (operator.startsWith(">") || operator.equals("==")) {
      int order = lowest == null ? 1 : number.compareTo(lowest);
      lowestOut = order > 0 ? strict : order == 0 ? lowestOut || strict : lowestOut;
      lowest = order > 0 ? number : lowest;
    }
    if (operator.startsWith("<") || operator.equals("==")) {
      int order = highest == null ? -1 : number.compareTo(highest);
      highestOut = order < 0 ? strict : order == 0 ? highestOut || strict : highestOut;
      highest = order < 0 ? number : highest;
    }
  }

  private boolean empty() {
    if (equal.size() > 1 || equal.stream().anyMatch(unequal::contains)) {
      return true;
    }
    if (unequal.contains(true) && (unequal.contains(false) || equal.contains(true))) {
      return true;
    }
    if (lowest == null || highest == null) {
      return false;
    }
    int order = lowest.compareTo(highest);
    return order > 0 || order == 0 && (lowestOut || highestOut);
  }
}
