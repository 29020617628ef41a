package org.zhibai.desktop.editor;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.authoring.RuleFileRefused;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.RuleInHand;

/** The texts of open rules for their editors: opened and saved by the desk. */
final class RuleDocuments extends AbstractDocumentProvider {
  private final Authoring desk;
  private final RuleFaults faults;

  RuleDocuments(Authoring desk, RuleFaults faults) {
    this.desk = desk;
    this.faults = faults;
  }

  /** The rule behind an editor's input. */
  RuleInHand rule(RuleInput input) throws CoreException {
    try {
      return desk.open(input.id());
    } catch (IOException | RuleFileRefused e) {
      throw fault(e);
    }
  }

  @Override
  protected IDocument createDocument(Object element) throws CoreException {
    RuleInput input = (RuleInput) element;
    return new Document(rule(input).text(input.file()));
  }

  @Override
  protected IAnnotationModel createAnnotationModel(Object element) {
    return new AnnotationModel();
  }

  @Override
  protected void doSaveDocument(
      @Nullable IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
      throws CoreException {
    RuleInput input = (RuleInput) element;
    RuleInHand rule = rule(input);
    try {
      desk.type(rule, input.file(), document.get());
      if (overwrite) {
        desk.overrule(rule);
      }
      desk.save(rule, input.file());
    } catch (IOException | RuleFileRefused e) {
      throw fault(e);
    }
  }

  private CoreException fault(Exception e) {
    return new CoreException(Status.error(faults.sentence(e), e));
  }

  @Override
  protected @Nullable IRunnableContext getOperationRunner(@Nullable IProgressMonitor monitor) {
    return null;
  }

  @Override
  public boolean isModifiable(Object element) {
    return true;
  }

  @Override
  public boolean isReadOnly(Object element) {
    return false;
  }
}
