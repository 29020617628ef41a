package org.zhibai.rules.derive;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Blank;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.rules.derive.Reading.Known;
import org.zhibai.rules.derive.Reading.Missing;
import org.zhibai.rules.derive.Reading.NotApplicable;

/** Reads cells for relations between exact figures, and says why one can't be read. */
final class Reader {
  private final FormsOfYear forms;
  private final Reasons reasons;

  Reader(FormsOfYear forms, Reasons reasons) {
    this.forms = forms;
    this.reasons = reasons;
  }

  /** Reads the cell a relation is about: {@code —} makes the relation not applicable. */
  Reading subject(Cells cells, FormLine line, String column) {
    Entry entry = cells.at(line.code(), column);
    if (entry instanceof Blank blank && blank.reason() == Blank.Reason.NOT_APPLICABLE) {
      return new NotApplicable();
    }
    if (entry instanceof Figure figure && figure.exact()) {
      return Known.of(figure);
    }
    return new Missing(why(line, column, entry));
  }

  /** Reads a part of a sum: {@code —} and {@code …} count as 0. */
  Reading part(Cells cells, FormLine line, String column) {
    Entry entry = cells.at(line.code(), column);
    if (entry instanceof Figure figure && figure.exact()) {
      return Known.of(figure);
    }
    if (entry instanceof Blank blank && blank.filled()) {
      return Known.NOTHING;
    }
    return new Missing(why(line, column, entry));
  }

  /** What is known of a fact about a cell, whatever stands there. */
  Map<String, Object> about(
      FormLine line, String column, @Nullable Entry found, String reporter, String... names) {
    Entry entry = forms.entry(line, column, found, reporter);
    Map<String, Object> known = new HashMap<>(Map.of("subject", entry));
    for (String name : names) {
      known.put(name, entry);
    }
    return known;
  }

  /** Why a cell is no exact figure, in one sentence that names it. */
  String why(FormLine line, String column, @Nullable Entry entry) {
    String cell = cell(line, column);
    if (entry == null) {
      return reasons.get("missing", cell, Blank.Reason.LINE_MISSING.word());
    }
    if (entry instanceof Blank blank) {
      return reasons.get("missing", cell, blank.why());
    }
    if (entry instanceof Figure figure) {
      return reasons.get("inexact", cell, figure.shown(), figure.precision());
    }
    return reasons.get("words", cell);
  }

  /** A cell in words: {@code 02.01“专利授权量”（上年同期）}. */
  String cell(FormLine line, String column) {
    String name = line.line().name().replace('“', '‘').replace('”', '’');
    return forms.role(line, column).ofThePeriod()
        ? reasons.get("cell", line.code(), name)
        : reasons.get("cell.column", line.code(), name, column);
  }
}
