package org.zhibai.desktop.editor;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.editor.text.Completion;
import org.zhibai.desktop.editor.text.Hover;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.RuleFile;

/** What the text of a rule or a page can do in its editor. */
final class RuleViewerSetup extends SourceViewerConfiguration {
  private static final int INDENT = 4;
  private static final int SOON = 150;

  private final Authoring desk;
  private final RuleInput input;
  private final RuleColoring.Styles styles;

  RuleViewerSetup(Authoring desk, RuleInput input, RuleColoring.Styles styles) {
    this.desk = desk;
    this.input = input;
    this.styles = styles;
  }

  private boolean isRule() {
    return input.file() == RuleFile.RULE;
  }

  @Override
  public int getTabWidth(ISourceViewer viewer) {
    return INDENT;
  }

  @Override
  public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
    PresentationReconciler reconciler = new PresentationReconciler();
    RuleColoring coloring = new RuleColoring(() -> styles);
    reconciler.setDamager(coloring, IDocument.DEFAULT_CONTENT_TYPE);
    reconciler.setRepairer(coloring, IDocument.DEFAULT_CONTENT_TYPE);
    return reconciler;
  }

  @Override
  public @Nullable IContentAssistant getContentAssistant(ISourceViewer viewer) {
    if (!isRule()) {
      return null;
    }
    ContentAssistant assistant = new ContentAssistant();
    Completion completion = new Completion(desk.words(), desk.language());
    assistant.setContentAssistProcessor(
        new RuleCompletion(completion, input.id()), IDocument.DEFAULT_CONTENT_TYPE);
    assistant.enableAutoActivation(true);
    assistant.setAutoActivationDelay(SOON);
    assistant.enableColoredLabels(true);
    assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
    assistant.setInformationControlCreator(getInformationControlCreator(viewer));
    return assistant;
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    Hover words = new Hover(desk.words(), desk.language());
    return new RuleHover(viewer, isRule() ? words::at : words::inPage);
  }

  @Override
  public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
    return new DefaultAnnotationHover() {
      @Override
      protected boolean isIncluded(org.eclipse.jface.text.source.Annotation mark) {
        return mark.getType().startsWith("org.zhibai.");
      }
    };
  }

  @Override
  public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
    return parent -> new DefaultInformationControl(parent, false);
  }
}
