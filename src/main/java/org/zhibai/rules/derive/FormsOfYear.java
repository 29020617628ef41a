package org.zhibai.rules.derive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Line;
import org.zhibai.model.Place;
import org.zhibai.model.Threshold;

/** Lines and columns in force for a year, by code. */
final class FormsOfYear {
  private final ReportSystem system;
  private final int year;
  private final Map<String, FormLine> lines = new HashMap<>();
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, Map<ColumnRole, String>> columns = new HashMap<>();
  private final List<FormLine> ordered;

  FormsOfYear(ReportSystem system, int year) {
    this.system = system;
    this.year = year;
    for (Form form : system.forms(year)) {
      forms.put(form.number(), form);
    }
    ordered =
        system.allLines().stream()
            .filter(line -> line.validity().atEndOf(year) && forms.containsKey(line.line().form()))
            .toList();
    for (FormLine line : ordered) {
      lines.put(line.code(), line);
      Map<ColumnRole, String> keys = new EnumMap<>(ColumnRole.class);
      line.columns().forEach(key -> keys.putIfAbsent(role(line, key), key));
      columns.put(line.code(), keys);
    }
  }

  int year() {
    return year;
  }

  /** The filter that a ledger's conditions make, with the thresholds in force. */
  RowFilter filter(Map<String, String> wanted) {
    return new RowFilter(
        wanted, key -> system.parameters().threshold(key, year).map(Threshold::value).orElse(null));
  }

  /** All lines in the order of the report system. */
  List<FormLine> lines() {
    return ordered;
  }

  /** The line with a code; null when none is in force. */
  @Nullable FormLine line(String code) {
    return lines.get(code);
  }

  /** Key of the line's first column that plays a role; null when it has none. */
  @Nullable String column(FormLine line, ColumnRole role) {
    return columns.getOrDefault(line.code(), Map.of()).get(role);
  }

  /** Key of the column that holds the period's own figure; null when the line has none. */
  @Nullable String ownColumn(FormLine line) {
    String current = column(line, ColumnRole.CURRENT);
    return current == null ? column(line, ColumnRole.CLOSING) : current;
  }

  /** Key of the column that holds the figure a year before; null when the line has none. */
  @Nullable String priorColumn(FormLine line) {
    String prior = column(line, ColumnRole.PRIOR);
    return prior == null ? column(line, ColumnRole.OPENING) : prior;
  }

  /** What a column of a line holds. */
  ColumnRole role(FormLine line, String key) {
    Form form = forms.get(line.line().form());
    if (form == null) {
      throw new IllegalArgumentException(line.code());
    }
    return form.column(key).role();
  }

  /** What stands in a cell, or a blank in its place where the submission doesn't have the cell. */
  Entry entry(FormLine line, String column, @Nullable Entry found, String reporter) {
    return found != null
        ? found
        : new Blank(
            line.line(),
            new Place(reporter, year, column),
            role(line, column),
            Blank.Reason.LINE_MISSING,
            "",
            CellAddress.ofFile(""));
  }

  /** Name of a line, with the column where it is not the period's own. */
  String name(FormLine line, String column) {
    Line named = line.line();
    return role(line, column).ofThePeriod() ? named.name() : named.name() + "（" + column + "）";
  }
}
