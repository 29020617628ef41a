package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that give way to others.
 *
 * @param gone instances of the list before that have no equal in the list after
 * @param come instances of the list after that have no equal in the list before
 */
record Exchange(List<Object> gone, List<Object> come) {

  /** What changes from one list of facts to another; facts that are equal stay. */
  static Exchange between(List<?> before, List<?> after) {
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<?> old = before.subList(start, before.size() - end);
    List<?> fresh = after.subList(start, after.size() - end);
    return new Exchange(without(old, fresh), without(fresh, old));
  }

  /** Both exchanges at once. */
  Exchange and(Exchange other) {
    List<Object> allGone = new ArrayList<>(gone);
    allGone.addAll(other.gone);
    List<Object> allCome = new ArrayList<>(come);
    allCome.addAll(other.come);
    return new Exchange(allGone, allCome);
  }

  /** The exchange that undoes this one. */
  Exchange back() {
    return new Exchange(come, gone);
  }

  private static List<Object> without(List<?> facts, List<?> others) {
    Map<Object, Integer> left = new HashMap<>();
    others.forEach(fact -> left.merge(fact, 1, Integer::sum));
    List<Object> rest = new ArrayList<>();
    for (Object fact : facts) {
      if (left.getOrDefault(fact, 0) > 0) {
        left.merge(fact, -1, Integer::sum);
      } else {
        rest.add(fact);
      }
    }
    return rest;
  }
}
