package org.zhibai.rules.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhibai.model.Remark;
import org.zhibai.model.Remark.Level;
import org.zhibai.model.Texts;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Span;

/** Collects what checks find. Each kind has a sentence and, under {@code .instead}, a remedy. */
public final class Remarks {
  /** By file, line and column; a rule's page comes behind the rule. */
  public static final Comparator<Remark> ORDER =
      Comparator.comparing((Remark remark) -> page(remark.file()))
          .thenComparing(Remark::line)
          .thenComparing(Remark::column)
          .thenComparing(Remark::level)
          .thenComparing(Remark::kind);

  private final Set<Remark> remarks = new LinkedHashSet<>();
  private final Texts texts;

  /** Collects in a language. */
  public Remarks(Locale language) {
    this.texts = Texts.of(Remarks.class, language);
  }

  /** Notes something that keeps a rule from doing what it should. */
  public void error(String kind, Source source, Span at, Object... values) {
    remarks.add(remark(Level.ERROR, kind, source, at, values));
  }

  /** Notes something that its author should look at. */
  public void warning(String kind, Source source, Span at, Object... values) {
    remarks.add(remark(Level.WARNING, kind, source, at, values));
  }

  /** Notes an error of a whole file. */
  public void missing(String kind, String file, Object... values) {
    String instead = texts.get(kind + ".instead", values);
    remarks.add(new Remark(Level.ERROR, kind, file, 0, 0, 0, "", texts.get(kind, values), instead));
  }

  /** A word in the language of the remarks. */
  String word(String key, Object... values) {
    return texts.get(key, values);
  }

  /** A remark that names the nearest known word; empty without one. */
  String nearest(String written, Iterable<String> known) {
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    String nearest = Nearest.of(written, words);
    return nearest.isEmpty() ? "" : texts.get("nearest", nearest);
  }

  /** Whether something was found that keeps the rule from doing what it should. */
  public boolean errors() {
    return remarks.stream().anyMatch(Remark::error);
  }

  /** All remarks, in their order. */
  public List<Remark> sorted() {
    return remarks.stream().sorted(ORDER).toList();
  }

  private static String page(String file) {
    return file.endsWith(".md") ? file.substring(0, file.length() - 2) + "drm" : file;
  }

  private Remark remark(Level level, String kind, Source source, Span at, Object... values) {
    int line = source.line(at.start());
    Span whole = source.lineSpan(line);
    int start = Math.min(at.start(), whole.end());
    int length = Math.max(1, Math.min(at.end(), whole.end()) - start);
    return new Remark(
        level,
        kind,
        source.file(),
        line,
        source.column(start),
        length,
        source.at(whole),
        texts.get(kind, values),
        texts.get(kind + ".instead", values));
  }
}
