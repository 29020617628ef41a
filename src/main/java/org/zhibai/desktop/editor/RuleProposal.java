package org.zhibai.desktop.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.editor.text.Completion;
import org.zhibai.desktop.editor.text.Proposal;

/** One line of the list of proposals. It stays while what is typed goes on to fit it. */
final class RuleProposal
    implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
  private final Completion completion;
  private final String id;
  private final Proposal proposal;
  private int caret;

  RuleProposal(Completion completion, String id, Proposal proposal) {
    this.completion = completion;
    this.id = id;
    this.proposal = proposal;
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    completion.at(id, viewer.getDocument().get(), offset).stream()
        .filter(this::same)
        .findFirst()
        .ifPresent(now -> write(viewer.getDocument(), now));
  }

  @Override
  public void apply(IDocument document) {
    write(document, proposal);
  }

  private void write(IDocument document, Proposal now) {
    try {
      document.replace(now.start(), now.end() - now.start(), now.text());
      caret = now.start() + now.caret();
      if (now.also().isPresent()) {
        Proposal.Insertion also = now.also().get();
        document.replace(also.at(), 0, also.text());
        caret += also.at() <= now.start() ? also.text().length() : 0;
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
    return completion.at(id, document.get(), offset).stream().anyMatch(this::same);
  }

  private boolean same(Proposal other) {
    return other.kind() == proposal.kind() && other.label().equals(proposal.label());
  }

  @Override
  public Point getSelection(IDocument document) {
    return new Point(caret, 0);
  }

  @Override
  public String getDisplayString() {
    return proposal.label();
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString text = new StyledString(proposal.label());
    if (!proposal.meaning().isEmpty()) {
      text.append("　" + proposal.meaning(), RuleColors.styler("numbers"));
    }
    return text;
  }

  @Override
  public @Nullable String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  public @Nullable Image getImage() {
    return null;
  }

  @Override
  public @Nullable IContextInformation getContextInformation() {
    return null;
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {}

  @Override
  public void unselected(ITextViewer viewer) {}
}
