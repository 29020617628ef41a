package org.zhibai.report;

import java.util.ArrayList;
import java.util.List;

/** Numbers of forms and ledgers, runs drawn together: {@code 01—06、08、T1—T3}. */
final class NumberRuns {
  private NumberRuns() {}

  /** The numbers in their order, three and more in a row as a run. */
  static String of(List<String> numbers) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < numbers.size()) {
      int to = from;
      while (to + 1 < numbers.size() && follows(numbers.get(to), numbers.get(to + 1))) {
        to++;
      }
      if (to - from >= 2) {
        parts.add(numbers.get(from) + "—" + numbers.get(to));
      } else {
        parts.addAll(numbers.subList(from, to + 1));
      }
      from = to + 1;
    }
    return String.join("、", parts);
  }

  private static boolean follows(String one, String next) {
    String letters = one.replaceAll("\\d", "");
    return letters.equals(next.replaceAll("\\d", "")) && value(next) == value(one) + 1;
  }

  private static long value(String number) {
    String digits = number.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 9 ? Long.MIN_VALUE : Long.parseLong(digits);
  }
}
