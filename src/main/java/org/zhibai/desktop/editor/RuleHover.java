package org.zhibai.desktop.editor;

import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.editor.text.Note;

/** Says what is wrong where the pointer stands, or else what the word there means. */
final class RuleHover implements ITextHover {
  private final ISourceViewer viewer;
  private final Words words;

  /** Explains the word at an offset of a text. */
  interface Words {
    /** What it means; empty when there is nothing to say about it. */
    Optional<Note> at(String text, int offset);
  }

  RuleHover(ISourceViewer viewer, Words words) {
    this.viewer = viewer;
    this.words = words;
  }

  @Override
  @SuppressWarnings("deprecation") // what the viewer calls all the same
  public @Nullable String getHoverInfo(ITextViewer shown, IRegion region) {
    String marks = Marks.at(viewer.getAnnotationModel(), region.getOffset());
    String note = note(shown, region.getOffset()).map(Note::text).orElse("");
    String both = marks.isEmpty() || note.isEmpty() ? marks + note : marks + "\n\n" + note;
    return both.isEmpty() ? null : both;
  }

  @Override
  public IRegion getHoverRegion(ITextViewer shown, int offset) {
    return note(shown, offset)
        .map(note -> new Region(note.start(), note.end() - note.start()))
        .orElseGet(() -> new Region(offset, 0));
  }

  private Optional<Note> note(ITextViewer shown, int offset) {
    return words.at(shown.getDocument().get(), offset);
  }
}
