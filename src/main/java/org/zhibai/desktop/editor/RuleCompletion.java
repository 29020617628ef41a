package org.zhibai.desktop.editor;

import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.editor.text.Completion;

/** Offers what can be written where the caret stands. */
final class RuleCompletion implements IContentAssistProcessor {
  private static final char[] ASKED_BY = {'.', '@', '"'};

  private final Completion completion;
  private final String id;

  RuleCompletion(Completion completion, String id) {
    this.completion = completion;
    this.id = id;
  }

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int caret) {
    return completion.at(id, viewer.getDocument().get(), caret).stream()
        .map(proposal -> new RuleProposal(completion, id, proposal))
        .toArray(ICompletionProposal[]::new);
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int caret) {
    return List.<IContextInformation>of().toArray(IContextInformation[]::new);
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return ASKED_BY.clone();
  }

  @Override
  public char @Nullable [] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public @Nullable String getErrorMessage() {
    return null;
  }

  @Override
  public @Nullable IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
