package org.zhibai.forms;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A unit of measure: a power of ten and what is counted, {@code 万元} = 4 and 元. */
record Measure(int power, String base) {
  private static final String SCALES = "十百千万亿";
  private static final int[] POWERS = {1, 2, 3, 4, 8};
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("人", "名", "位", "人次", "名次"),
          Set.of("天", "日"),
          Set.of("月", "个月"),
          Set.of("个", "部门", "个部门"),
          Set.of("克", "g"),
          Set.of("元", "元人民币"));

  static Measure of(String text) {
    String written = text.replace("公斤", "千克");
    int power = 0;
    int start = 0;
    while (start < written.length() && SCALES.indexOf(written.charAt(start)) >= 0) {
      power += POWERS[SCALES.indexOf(written.charAt(start))];
      start++;
    }
    return new Measure(power, written.substring(start));
  }

  /**
   * The power of ten that turns a number of the written measure into one of the wanted measure;
   * empty when they measure different things.
   */
  static OptionalInt power(String written, String wanted) {
    if (written.isEmpty() || written.equals(wanted)) {
      return OptionalInt.of(0);
    }
    if (written.equals("‰") && wanted.equals("%")) {
      return OptionalInt.of(-1);
    }
    Measure from = of(written);
    Measure to = of(wanted);
    boolean same = from.base.isEmpty() || alike(from.base, to.base);
    return same ? OptionalInt.of(from.power - to.power) : OptionalInt.empty();
  }

  private static boolean alike(String base, String wanted) {
    return base.equals(wanted)
        || wanted.startsWith(base + "/")
        || ALIKE.stream().anyMatch(set -> set.contains(base) && set.contains(wanted));
  }
}
