package org.zhibai.desktop.editor;

import java.util.function.Supplier;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.jspecify.annotations.Nullable;

/**
 * Colours a text. Cutting it into tokens takes less than a millisecond, so all of it is coloured
 * again at each change: a comment or a quote that is opened reaches as far as it likes.
 */
final class RuleColoring implements IPresentationDamager, IPresentationRepairer {
  private final Supplier<Styles> styles;
  private @Nullable IDocument document;

  /** Gives the styles of a text. */
  interface Styles {
    /** The styled stretches in order. */
    Iterable<StyleRange> of(String text);
  }

  RuleColoring(Supplier<Styles> styles) {
    this.styles = styles;
  }

  @Override
  public void setDocument(@Nullable IDocument shown) {
    document = shown;
  }

  @Override
  public IRegion getDamageRegion(
      ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
    return new Region(0, event.getDocument().getLength());
  }

  @Override
  public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
    if (document != null) {
      for (StyleRange range : styles.get().of(document.get())) {
        presentation.addStyleRange(range);
      }
    }
  }
}
