package org.zhibai.desktop.work;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.model.Finding;

/**
 * A desk with as many findings as one likes: those of a check, again and again under other keys.
 */
public final class ManyFindings {
  private ManyFindings() {}

  /** Shows so many findings; in the screen's thread. */
  public static Workplace show(Workplace desk, int count) {
    List<Finding> some = desk.result().orElseThrow().findings();
    List<Finding> many = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Finding finding = some.get(i % some.size());
      many.add(finding.keyed(finding.key() + " " + i));
    }
    return show(desk, many);
  }

  private static Workplace show(Workplace desk, List<Finding> findings) {
    desk.show(desk.result().orElseThrow(), FindingsList.rows(findings, desk.names()));
    return desk;
  }

  /** Shows the findings of the check itself again. */
  public static Workplace own(Workplace desk) {
    return show(desk, desk.result().orElseThrow().findings());
  }
}
