package org.zhibai.desktop.parts;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A list to drop down of which always one is chosen, once there is something to choose from. */
final class Choice {
  private final Combo combo;
  private final IntConsumer chosen;

  /**
   * @param chosen told the number of what is chosen, also after other things were offered
   */
  Choice(Composite parent, String id, IntConsumer chosen) {
    this.chosen = chosen;
    this.combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setData("id", id);
    combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
  }

  /** The widget. */
  Combo combo() {
    return combo;
  }

  /** Offers other things; the number that was chosen stays so where there is one. */
  void offer(List<String> things) {
    int before = combo.getSelectionIndex();
    combo.setItems(things.toArray(String[]::new));
    if (!things.isEmpty()) {
      int now = before >= 0 && before < things.size() ? before : 0;
      combo.select(now);
      chosen.accept(now);
    }
  }
}
