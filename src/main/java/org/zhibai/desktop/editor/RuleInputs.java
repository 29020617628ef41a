package org.zhibai.desktop.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/** Opens the editors again that were open when the window was closed. */
public final class RuleInputs implements IElementFactory {
  /** Its id in the workbench. */
  static final String ID = "org.zhibai.editor.inputs";

  @Override
  public @Nullable IAdaptable createElement(IMemento kept) {
    return RuleInput.of(kept).orElse(null);
  }
}
