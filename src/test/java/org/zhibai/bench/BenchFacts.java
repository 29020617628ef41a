package org.zhibai.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Place;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Words;

/** Synthetic entries of as many districts as are asked for; some cells are blank, some wrong. */
final class BenchFacts {
  private static final int YEAR = 2023;
  private static final int BLANKS_IN_100 = 3;
  private static final int REMARKS_IN_100 = 10;
  private static final int LARGEST = 5_000;

  private final ReportSystem system;
  private final Random random = new Random(20231231);
  private final List<Entry> entries = new ArrayList<>();

  private BenchFacts(ReportSystem system) {
    this.system = system;
  }

  /** The given number of entries; always the same ones. */
  static List<Entry> of(ReportSystem system, int count) {
    BenchFacts facts = new BenchFacts(system);
    for (int unit = 1; facts.entries.size() < count; unit++) {
      facts.submission("U" + unit);
    }
    return List.copyOf(facts.entries.subList(0, count));
  }

  private void submission(String reporter) {
    ReportingUnit district =
        system.reporters(YEAR).stream()
            .filter(unit -> unit.group().equals(ReportingUnit.DISTRICT))
            .findFirst()
            .orElseThrow();
    for (Form form : system.forms(district, YEAR)) {
      for (FormLine line : system.lines(form, district, YEAR)) {
        for (String key : line.columns()) {
          entries.add(entry(line, form.column(key), new Place(reporter, YEAR, key)));
        }
        if (random.nextInt(100) < REMARKS_IN_100) {
          entries.add(remark(line, new Place(reporter, YEAR, "备注")));
        }
      }
    }
  }

  private Entry entry(FormLine line, Column column, Place place) {
    CellAddress cell = new CellAddress(place.reporter(), line.line().form(), "D1");
    if (random.nextInt(100) < BLANKS_IN_100) {
      return new Blank(line.line(), place, column.role(), Blank.Reason.NOT_FILLED, "", cell);
    }
    if (line.line().type().inWords()) {
      String word = line.choices().isEmpty() ? "无" : line.choices().get(0);
      return new Words(line.line(), place, column.role(), word, word, cell);
    }
    BigDecimal value = value(line);
    String shown = value.toPlainString();
    return column.role() == ColumnRole.GROWTH
        ? new Growth(line.line(), place, value, 1, Bound.EXACT, shown, cell)
        : new Figure(
            line.line(), place, column.role(), value, value, value.scale(), bound(), shown, cell);
  }

  private Words remark(FormLine line, Place place) {
    String text = random.nextBoolean() ? "含在办 12 件" : "口径有调整";
    CellAddress cell = new CellAddress(place.reporter(), line.line().form(), "H1");
    return new Words(line.line(), place, ColumnRole.REMARK, text, text, cell);
  }

  private BigDecimal value(FormLine line) {
    int number = random.nextInt(line.line().measure().equals("%") ? 105 : LARGEST);
    return line.line().counting() && random.nextInt(50) > 0
        ? BigDecimal.valueOf(number)
        : BigDecimal.valueOf(number * 10L + random.nextInt(10), 1);
  }

  private Bound bound() {
    return random.nextInt(100) == 0 ? Bound.ABOUT : Bound.EXACT;
  }
}
