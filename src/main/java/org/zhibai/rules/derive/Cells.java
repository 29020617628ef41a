package org.zhibai.rules.derive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Submission;
import org.zhibai.model.Words;

/** The entries of a submission by line and column. */
final class Cells {
  private final Map<String, Map<String, Entry>> byCode = new HashMap<>();

  private Cells() {}

  static Cells of(Submission submission) {
    Cells cells = new Cells();
    for (Entry entry : submission.entries()) {
      if (entry.year() == submission.year()) {
        cells
            .byCode
            .computeIfAbsent(entry.code(), code -> new LinkedHashMap<>(8))
            .put(entry.column(), entry);
      }
    }
    return cells;
  }

  /** What stands in a line's column; null when the submission doesn't have the cell at all. */
  @Nullable Entry at(String code, String column) {
    return byCode.getOrDefault(code, Map.of()).get(column);
  }

  /** What stands in the line's column of a role; null when there is no such cell. */
  @Nullable Entry in(String code, ColumnRole role) {
    for (Entry entry : byCode.getOrDefault(code, Map.of()).values()) {
      if (entry.role() == role) {
        return entry;
      }
    }
    return null;
  }

  /** The line's own figure of the period (本年, 年末在册); null when there is no such cell. */
  @Nullable Entry own(String code) {
    Entry current = in(code, ColumnRole.CURRENT);
    return current == null ? in(code, ColumnRole.CLOSING) : current;
  }

  /** Whether the submission has any cell of a line. */
  boolean has(String code) {
    return byCode.containsKey(code);
  }

  /** The remark beside a line; empty when none. */
  String remark(String code) {
    return Optional.ofNullable(in(code, ColumnRole.REMARK))
        .filter(Words.class::isInstance)
        .map(entry -> ((Words) entry).text())
        .orElse("");
  }
}
