package org.zhibai.desktop.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * A button that stays pressed, with a tick while it is: themes that colour buttons by themselves
 * don't show it otherwise.
 */
record Toggle(Button button, String text) {
  private static final String ON = "✓ ";
  private static final String OFF = "　";

  /** Makes one that isn't pressed. */
  static Toggle of(Composite parent, String text) {
    Toggle toggle = new Toggle(new Button(parent, SWT.TOGGLE), text);
    toggle.tick();
    toggle.button.addListener(SWT.Selection, event -> toggle.tick());
    return toggle;
  }

  boolean isOn() {
    return button.getSelection();
  }

  void set(boolean on) {
    button.setSelection(on);
    tick();
  }

  private void tick() {
    String told = (isOn() ? ON : OFF) + text;
    if (!told.equals(button.getText())) {
      button.setText(told);
    }
  }
}
