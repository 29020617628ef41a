package org.zhibai.rules.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange.Aspect;
import org.zhibai.model.FindingChange.Detail;

/** What two findings with the same key say differently; numbers differ by value, 5.0 equals 5. */
final class Details {
  private final List<Detail> details = new ArrayList<>();

  private Details() {}

  static List<Detail> of(Finding before, Finding after) {
    Details found = new Details();
    found.text(Aspect.SEVERITY, before.rule().severity().word(), after.rule().severity().word());
    found.text(Aspect.MESSAGE, before.message(), after.message());
    found.number(Aspect.REPORTED, before.reported(), after.reported());
    found.number(Aspect.EXPECTED, before.expected(), after.expected());
    found.number(Aspect.DIFFERENCE, before.difference(), after.difference());
    found.number(Aspect.TOLERANCE, before.tolerance(), after.tolerance());
    found.text(Aspect.CELLS, cells(before), cells(after));
    found.text(Aspect.REMEDY, before.remedy(), after.remedy());
    return List.copyOf(found.details);
  }

  private static String cells(Finding finding) {
    return finding.cells().stream()
        .map(cell -> cell.address().toString())
        .collect(Collectors.joining("、"));
  }

  private void text(Aspect what, String before, String after) {
    if (!before.equals(after)) {
      details.add(new Detail(what, before, after));
    }
  }

  private void number(Aspect what, @Nullable BigDecimal before, @Nullable BigDecimal after) {
    boolean same = before == null || after == null ? before == after : before.compareTo(after) == 0;
    if (!same) {
      details.add(new Detail(what, plain(before), plain(after)));
    }
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
