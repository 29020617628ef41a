package org.zhibai.desktop.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.ContentAssistAction;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.StatusTextEditor;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.authoring.RuleFileRefused;
import org.zhibai.desktop.editor.text.KnownWords;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.RuleFile;
import org.zhibai.desktop.work.authoring.RuleInHand;

/** The editor of a rule or of its page. */
public final class RuleEditor extends StatusTextEditor {
  /** Its id in the workbench. */
  public static final String ID = "org.zhibai.editor.rule";

  private final AuthorDesk authorDesk = AuthorDesk.get();
  private final RuleFaults faults = new RuleFaults(authorDesk.texts());
  private final List<Runnable> endings = new ArrayList<>();
  private final RuleRulers rulers = new RuleRulers(authorDesk.texts());

  /** An editor in the colours of the theme. */
  public RuleEditor() {
    setEditorContextMenuId(ID);
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.zhibai"));
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    Authoring desk = authorDesk.now();
    RuleDocuments documents = new RuleDocuments(desk, faults);
    setDocumentProvider(documents);
    RuleInput shown = (RuleInput) input;
    setSourceViewerConfiguration(new RuleViewerSetup(desk, shown, styles(desk, shown)));
    super.init(site, input);
  }

  private static RuleColoring.Styles styles(Authoring desk, RuleInput input) {
    KnownWords known = new KnownWords(desk.words());
    return input.file() == RuleFile.RULE ? RuleStyles.ofRule(known) : RuleStyles.ofPage(known);
  }

  private Authoring desk() {
    return authorDesk.ready().orElseThrow();
  }

  /** Which file of which rule it shows. */
  public RuleInput input() {
    return (RuleInput) getEditorInput();
  }

  /** The rule. */
  public RuleInHand rule() {
    try {
      return desk().open(input().id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected IVerticalRuler createVerticalRuler() {
    return rulers.left();
  }

  @Override
  protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler left, int styles) {
    ProjectionViewer viewer = new ProjectionViewer(parent, left, rulers.right(), true, styles);
    viewer.getTextWidget().setData("id", "rule.text");
    return viewer;
  }

  @Override
  public void createPartControl(Composite parent) {
    super.createPartControl(parent);
    ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
    RulePainters painters =
        new RulePainters(viewer, rulers.access(), new KnownWords(desk().words()));
    rulers.recolor();
    if (input().file() == RuleFile.RULE) {
      viewer.doOperation(ProjectionViewer.TOGGLE);
    } else {
      viewer.getTextWidget().setWordWrap(true);
    }
    IDocument document = viewer.getDocument();
    Typing typing = new Typing();
    document.addDocumentListener(typing);
    endings.add(() -> document.removeDocumentListener(typing));
    endings.add(desk().listen(this::changed));
    endings.add(Front.follow(this, desk()));
    endings.add(
        RuleColors.listen(
            () -> {
              rulers.recolor();
              painters.recolor();
            }));
    fold();
    marks();
  }

  private void changed(Authoring.Change change) {
    if (change == Authoring.Change.MARKS) {
      marks();
    }
    if (change == Authoring.Change.TEXT && !text().equals(rule().text(input().file()))) {
      show(rule());
    }
  }

  /** The text of the rule instead of the one shown; clean when it is the one on disk. */
  private void show(RuleInHand rule) {
    if (rule.changed()) {
      document().set(rule.text(input().file()));
    } else {
      performRevert();
    }
  }

  private IDocument document() {
    return getSourceViewer().getDocument();
  }

  private String text() {
    return document().get();
  }

  private void marks() {
    Marks.show(getSourceViewer().getAnnotationModel(), document(), rule().remarks(input().file()));
  }

  private void fold() {
    ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
    if (viewer.getProjectionAnnotationModel() != null) {
      Folds.show(viewer.getProjectionAnnotationModel(), document(), new KnownWords(desk().words()));
    }
  }

  /** Puts the caret at a place. */
  public void goTo(int line, int column) {
    try {
      IDocument document = document();
      int start = document.getLineOffset(Math.min(line, document.getNumberOfLines()) - 1);
      selectAndReveal(Math.min(start + Math.max(column - 1, 0), document.getLength()), 0);
    } catch (BadLocationException e) {
      selectAndReveal(0, 0);
    }
  }

  @Override
  protected void createActions() {
    super.createActions();
    ContentAssistAction assist = new ContentAssistAction(new NoLabels(), "assist.", this);
    assist.setActionDefinitionId(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
    assist.setText(authorDesk.texts().get("assist"));
    setAction(ITextEditorActionConstants.CONTENT_ASSIST, assist);
    markAsStateDependentAction(ITextEditorActionConstants.CONTENT_ASSIST, true);
  }

  @Override
  protected boolean isTabsToSpacesConversionEnabled() {
    return true;
  }

  @Override
  protected void handleExceptionOnSave(CoreException e, @Nullable IProgressMonitor monitor) {
    if (!RuleFaults.changed(e.getStatus().getException())) {
      super.handleExceptionOnSave(e, monitor);
      return;
    }
    switch (new SaveConflict(authorDesk.texts()).ask(getSite().getShell(), e.getStatus())) {
      case OVERWRITE -> performSave(true, monitor);
      case RELOAD -> reload();
      case CANCEL -> {}
    }
  }

  private void reload() {
    try {
      desk().reopen(rule());
      performRevert();
    } catch (IOException | RuleFileRefused e) {
      MessageDialog.openError(
          getSite().getShell(), authorDesk.texts().get("save.title"), faults.sentence(e));
    }
  }

  @Override
  public void dispose() {
    endings.forEach(Runnable::run);
    endings.clear();
    super.dispose();
  }

  /** Labels for an action that isn't shown. */
  private static final class NoLabels extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[0][];
    }
  }

  /** Hands on what is typed. */
  private final class Typing implements IDocumentListener {
    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
      desk().type(rule(), input().file(), text());
      fold();
    }
  }
}
