package org.zhibai.desktop.editor;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.editor.text.Brackets;
import org.zhibai.desktop.editor.text.DrlTokens;
import org.zhibai.desktop.editor.text.KnownWords;

/** Finds the bracket that belongs to the one beside the caret. */
final class BracketMatcher implements ICharacterPairMatcher {
  private final Supplier<KnownWords> known;
  private int anchor = RIGHT;

  BracketMatcher(Supplier<KnownWords> known) {
    this.known = known;
  }

  @Override
  public @Nullable IRegion match(IDocument document, int caret) {
    Brackets brackets = new Brackets(DrlTokens.of(document.get(), known.get()));
    OptionalInt before = brackets.partnerOf(caret - 1);
    int own = before.isPresent() ? caret - 1 : caret;
    OptionalInt partner = before.isPresent() ? before : brackets.partnerOf(caret);
    if (partner.isEmpty()) {
      return null;
    }
    int start = Math.min(own, partner.getAsInt());
    int end = Math.max(own, partner.getAsInt());
    anchor = own == start ? LEFT : RIGHT;
    return new Region(start, end - start + 1);
  }

  @Override
  public int getAnchor() {
    return anchor;
  }

  @Override
  public void clear() {
    anchor = RIGHT;
  }

  @Override
  public void dispose() {}
}
