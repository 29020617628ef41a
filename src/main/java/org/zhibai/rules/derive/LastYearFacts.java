package org.zhibai.rules.derive;

import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Blank;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.LastYear;
import org.zhibai.model.ReportingUnit;

/** Puts what a line says now, figure or not, beside its figure of last year. */
final class LastYearFacts {
  private final FormsOfYear forms;

  LastYearFacts(FormsOfYear forms) {
    this.forms = forms;
  }

  void derive(Cells cells, @Nullable Cells last, ReportingUnit unit, Harvest harvest) {
    for (FormLine line : forms.lines()) {
      Entry now = line.filledBy(unit) ? cells.own(line.code()) : null;
      boolean missing = now instanceof Blank blank && blank.reason().missing();
      Entry then = last == null ? null : last.own(line.code());
      Entry repeated = cells.in(line.code(), ColumnRole.PRIOR);
      Entry known = then instanceof Figure ? then : repeated;
      if (now != null && !missing && known instanceof Figure figure) {
        harvest.fact(new LastYear(now, figure));
      }
    }
  }
}
