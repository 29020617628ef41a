package org.zhibai.rules;

import org.zhibai.model.Arithmetic;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Inspection;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Placing;
import org.zhibai.model.RowGroup;
import org.zhibai.model.Standing;

/**
 * Whose fact it is.
 *
 * @param reporter code of the reporting unit; empty when it is nobody's
 * @param year reporting period; 0 when it has none
 */
record Whose(String reporter, int year) {

  static Whose of(Object fact) {
    if (fact instanceof Entry entry) {
      return new Whose(entry.reporter(), entry.year());
    }
    if (fact instanceof Arithmetic arithmetic) {
      return new Whose(arithmetic.reporter(), arithmetic.year());
    }
    if (fact instanceof LedgerRow row) {
      return new Whose(row.reporter(), row.year());
    }
    if (fact instanceof LedgerCell cell) {
      return new Whose(cell.reporter(), cell.year());
    }
    if (fact instanceof RowGroup check) {
      return new Whose(check.reporter(), check.year());
    }
    if (fact instanceof CoverItem item) {
      return new Whose(item.reporter(), item.year());
    }
    if (fact instanceof Inspection inspection) {
      return new Whose(inspection.reporter(), inspection.year());
    }
    if (fact instanceof Placing placing) {
      return of(placing.standing());
    }
    return fact instanceof Standing standing
        ? new Whose(standing.reporter(), year(standing))
        : new Whose("", 0);
  }

  private static int year(Standing standing) {
    return standing.scores().stream()
        .flatMap(score -> score.figures().stream())
        .mapToInt(Figure::year)
        .max()
        .orElse(0);
  }
}
