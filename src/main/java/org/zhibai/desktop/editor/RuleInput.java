package org.zhibai.desktop.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.work.authoring.RuleFile;

/**
 * What an editor shows: one of the two files of a rule.
 *
 * @param id the rule's id
 */
public record RuleInput(String id, RuleFile file) implements IEditorInput {

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public @Nullable ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return file.of(id.substring(id.lastIndexOf('/') + 1));
  }

  @Override
  public @Nullable IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return file.of(id);
  }

  @Override
  public <T> @Nullable T getAdapter(Class<T> adapter) {
    return null;
  }
}
