package org.zhibai.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A check that could not be made (未能审核): one rule at one place.
 *
 * @param reporter code of the unit; empty when it concerns the whole run
 * @param place what it would have been about: line codes and column, a ledger, a file
 * @param reason one Chinese sentence
 */
public record NotChecked(Rule rule, String reporter, int year, String place, String reason) {

  /**
   * What one reason kept from being checked stands together: the rules at one place, then the
   * places of the same rules.
   */
  public static List<List<NotChecked>> byReason(List<NotChecked> all) {
    List<List<NotChecked>> places =
        grouped(
            all, one -> List.of(one.reporter(), one.year(), one.place(), one.reason()), List::of);
    return grouped(places, NotChecked::sameRules, group -> group);
  }

  /** The reason without the code and name of the place it starts with. */
  public String bareReason() {
    int name = reason.indexOf('”');
    boolean placed = reason.startsWith(place + "“") && name > 0 && name + 1 < reason.length();
    return placed && !place.isEmpty() ? reason.substring(name + 1) : reason;
  }

  private static <T> List<List<NotChecked>> grouped(
      List<T> all, Function<T, List<Object>> key, Function<T, List<NotChecked>> members) {
    Map<List<Object>, List<NotChecked>> groups = new LinkedHashMap<>();
    for (T one : all) {
      groups.computeIfAbsent(key.apply(one), fresh -> new ArrayList<>()).addAll(members.apply(one));
    }
    return List.copyOf(groups.values());
  }

  private static List<Object> sameRules(List<NotChecked> group) {
    NotChecked first = group.get(0);
    List<String> rules = group.stream().map(one -> one.rule().id()).toList();
    return List.of(first.reporter(), first.year(), first.bareReason(), rules);
  }
}
