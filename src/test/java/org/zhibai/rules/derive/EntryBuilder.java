package org.zhibai.rules.derive;

import org.zhibai.forms.Column;
import org.zhibai.forms.FigureText;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Place;

/** Builds what stands in one cell: {@code figure("02.01").of("330212").in(2023).is(64110)}. */
public final class EntryBuilder {
  private final FormLine line;
  private final Form form;
  private String unit = "330212";
  private int year = 2023;
  private Column column;

  EntryBuilder(ReportSystem system, String code) {
    this.line = system.line(code).orElseThrow();
    this.form =
        system.allForms().stream()
            .filter(one -> one.number().equals(line.line().form()))
            .findFirst()
            .orElseThrow();
    this.column =
        form.columns().stream().filter(c -> c.role().ofThePeriod()).findFirst().orElseThrow();
  }

  public EntryBuilder of(String code) {
    unit = code;
    return this;
  }

  public EntryBuilder in(int period) {
    year = period;
    return this;
  }

  public EntryBuilder column(String key) {
    column = form.column(key);
    return this;
  }

  EntryBuilder column(ColumnRole role) {
    column = form.columns().stream().filter(c -> c.role() == role).findFirst().orElseThrow();
    return this;
  }

  /** The figure as printed in full. */
  public Figure is(long value) {
    return (Figure) shows(Long.toString(value));
  }

  /** The figure as printed. */
  public Figure is(String printed) {
    return (Figure) shows(printed);
  }

  /** Growth as printed. */
  public Growth grows(String printed) {
    return (Growth) column(ColumnRole.GROWTH).shows(printed);
  }

  /** Whatever a text in the cell is understood as. */
  public Entry shows(String text) {
    String letter = String.valueOf((char) ('D' + form.columns().indexOf(column)));
    String ref = letter + (8 + Integer.parseInt(line.line().row()));
    String file = "NBIP-" + year + "-" + unit + "-01.xlsx";
    CellAddress cell = new CellAddress(file, form.number() + form.name(), ref);
    return FigureText.entry(
        text, line.line(), new Place(unit, year, column.key()), column.role(), cell);
  }
}
