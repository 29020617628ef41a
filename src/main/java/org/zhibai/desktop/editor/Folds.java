package org.zhibai.desktop.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.zhibai.desktop.editor.text.DrlTokens;
import org.zhibai.desktop.editor.text.Folding;
import org.zhibai.desktop.editor.text.KnownWords;

/** Keeps what can be folded in step with the text; what is folded stays so. */
final class Folds {
  private Folds() {}

  static void show(ProjectionAnnotationModel model, IDocument document, KnownWords known) {
    Set<Position> wanted = new HashSet<>();
    for (Folding.Region region : Folding.of(DrlTokens.of(document.get(), known))) {
      wanted.add(lines(document, region));
    }
    List<Annotation> gone = new ArrayList<>();
    Iterator<Annotation> all = model.getAnnotationIterator();
    while (all.hasNext()) {
      Annotation one = all.next();
      if (!wanted.remove(model.getPosition(one))) {
        gone.add(one);
      }
    }
    Map<Annotation, Position> fresh = new HashMap<>();
    wanted.forEach(position -> fresh.put(new ProjectionAnnotation(), position));
    if (!gone.isEmpty() || !fresh.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, new Annotation[0]);
    }
  }

  /** Whole lines, from the beginning of the first to behind the last. */
  private static Position lines(IDocument document, Folding.Region region) {
    try {
      int start = document.getLineInformationOfOffset(region.start()).getOffset();
      int last = document.getLineOfOffset(region.end());
      int end = document.getLineOffset(last) + document.getLineLength(last);
      return new Position(start, end - start);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }
}
