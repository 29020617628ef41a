package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhibai.forms.TableMistake;
import org.zhibai.model.Remark;
import org.zhibai.model.Remark.Level;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Span;

/** Mistakes of tables as remarks, each at the cell that is meant. */
final class TableRemarks {
  /** The kind of these remarks. */
  static final String KIND = "table";

  private final Path pack;
  private final Locale language;

  TableRemarks(Path pack, Locale language) {
    this.pack = pack;
    this.language = language;
  }

  Remark of(TableMistake mistake) {
    Path file = pack.resolve(mistake.file());
    if (mistake.line() == 0 || !Files.isRegularFile(file)) {
      return remark(mistake, 0, new Span(0, 0), "");
    }
    Source source = source(mistake.file(), file);
    int line = (int) Math.min(mistake.line(), source.lines());
    Span row = source.lineSpan(line);
    int cell = cells(source.lineText(1)).indexOf(mistake.column());
    List<Span> spans = spans(source.lineText(line));
    Span at =
        cell >= 0 && cell < spans.size() ? spans.get(cell) : new Span(0, row.end() - row.start());
    return remark(mistake, line, at, source.at(row));
  }

  private Remark remark(TableMistake mistake, int line, Span at, String text) {
    return new Remark(
        Level.ERROR,
        KIND,
        mistake.file(),
        line,
        line == 0 ? 0 : at.start() + 1,
        line == 0 ? 0 : Math.max(1, at.end() - at.start()),
        text,
        mistake.what(language),
        mistake.instead(language));
  }

  private static Source source(String name, Path file) {
    try {
      return new Source(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    return spans(text).stream()
        .map(span -> text.substring(span.start(), span.end()).replace("\"", "").strip())
        .toList();
  }

  /** Where the cells of a line stand; commas between quotes are part of a cell. */
  private static List<Span> spans(String line) {
    List<Span> spans = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (line.charAt(i) == ',' && !quoted) {
        spans.add(new Span(start, i));
        start = i + 1;
      }
    }
    spans.add(new Span(start, line.length()));
    return spans;
  }
}
