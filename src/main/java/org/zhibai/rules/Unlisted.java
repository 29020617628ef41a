package org.zhibai.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Inspection;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.MoreRows;
import org.zhibai.model.Problem;
import org.zhibai.model.Rule;
import org.zhibai.model.Texts;

/** The finding that stands for places which are counted but not listed one by one. */
final class Unlisted {
  private final Texts texts = Texts.of(Unlisted.class, Locale.CHINESE);

  /** The places that a report stands for; null when it stands for itself. */
  static @Nullable MoreRows of(Findings.Report report) {
    Object first = report.facts().get(0);
    if (first instanceof Inspection inspection) {
      Problem problem = inspection.problem();
      return problem == null ? null : problem.more();
    }
    return first instanceof MoreRows more
        ? more
        : first instanceof LedgerCell cell ? cell.more() : null;
  }

  /** How many places there are, and where. It stands at the sheet: no single cell is meant. */
  Finding finding(Rule rule, MoreRows more) {
    String rows = rows(more);
    return new Finding(
        rule.id() + "|" + more.reporter() + "|" + more.ledger() + " …|",
        rule,
        more.reporter(),
        more.year(),
        List.of(new Cell(more.sheet(), more.reporter(), more.ledger(), rows, "", "", "")),
        null,
        null,
        null,
        null,
        "",
        "",
        texts.get("unlisted", more.ledger(), rows, more.places(), rule.name()),
        texts.get("unlisted.remedy"),
        List.of(),
        List.of(),
        "");
  }

  private String rows(MoreRows more) {
    String first = String.valueOf(more.first());
    return more.first() == more.last()
        ? texts.get("unlisted.row", first)
        : texts.get("unlisted.rows", first, String.valueOf(more.last()));
  }
}
