package org.zhibai.desktop.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Remark;

/** What is wrong with a text, as marks at the places. */
final class Marks {
  /** Type of the marks of errors. */
  static final String ERROR = "org.zhibai.error";

  /** Type of the marks of warnings. */
  static final String WARNING = "org.zhibai.warning";

  /** Both types. */
  static final List<String> TYPES = List.of(WARNING, ERROR);

  private Marks() {}

  /** Puts marks for remarks in the place of those that are there. */
  static void show(IAnnotationModel model, IDocument document, List<Remark> remarks) {
    Map<Annotation, Position> marks = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      String type = remark.error() ? ERROR : WARNING;
      String text = remark.what() + "\n" + remark.instead();
      marks.put(new Annotation(type, false, text), position(document, remark));
    }
    Annotation[] gone = all(model).toArray(Annotation[]::new);
    ((IAnnotationModelExtension) model).replaceAnnotations(gone, marks);
  }

  /** What is wrong at an offset; empty when nothing is. */
  static String at(@Nullable IAnnotationModel model, int offset) {
    return model == null
        ? ""
        : all(model).stream()
            .filter(mark -> touches(model.getPosition(mark), offset))
            .map(Annotation::getText)
            .distinct()
            .collect(Collectors.joining("\n"));
  }

  /** The marks that are shown. */
  static List<Annotation> all(IAnnotationModel model) {
    List<Annotation> marks = new ArrayList<>();
    Iterator<Annotation> every = model.getAnnotationIterator();
    while (every.hasNext()) {
      Annotation one = every.next();
      if (TYPES.contains(one.getType())) {
        marks.add(one);
      }
    }
    return marks;
  }

  private static boolean touches(@Nullable Position position, int offset) {
    return position != null
        && position.getOffset() <= offset
        && offset <= position.getOffset() + position.getLength();
  }

  private static Position position(IDocument document, Remark remark) {
    try {
      int line = Math.min(Math.max(remark.line(), 1), document.getNumberOfLines()) - 1;
      int start = document.getLineOffset(line);
      int whole = document.getLineLength(line);
      int from = Math.min(start + Math.max(remark.column() - 1, 0), start + whole);
      int length =
          remark.column() == 0 ? document.get(start, whole).strip().length() : remark.length();
      return new Position(from, Math.max(0, Math.min(length, document.getLength() - from)));
    } catch (BadLocationException e) {
      return new Position(0, 0);
    }
  }
}
