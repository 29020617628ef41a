package org.zhibai.desktop.editor;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.work.authoring.RuleFile;

/**
 * What an editor shows: one of the two files of a rule.
 *
 * @param id the rule's id
 */
public record RuleInput(String id, RuleFile file) implements IEditorInput, IPersistableElement {
  private static final String ID = "rule";
  private static final String FILE = "file";

  /** What is kept of an editor's input; empty when it is none of a rule. */
  static Optional<RuleInput> of(IMemento kept) {
    String id = kept.getString(ID);
    String file = kept.getString(FILE);
    return Stream.of(RuleFile.values())
        .filter(one -> id != null && one.name().equals(file))
        .map(one -> new RuleInput(id, one))
        .findFirst();
  }

  @Override
  public void saveState(IMemento kept) {
    kept.putString(ID, id);
    kept.putString(FILE, file.name());
  }

  @Override
  public String getFactoryId() {
    return RuleInputs.ID;
  }

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
  public IPersistableElement getPersistable() {
    return this;
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
