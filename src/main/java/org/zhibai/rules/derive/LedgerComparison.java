package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerRule.Operation;
import org.zhibai.forms.LedgerRule.Total;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Figure;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;

/** Puts a total of a ledger beside the figure that must show it. */
final class LedgerComparison {
  private final FormsOfYear forms;
  private final Reasons reasons;

  LedgerComparison(FormsOfYear forms, Reasons reasons) {
    this.forms = forms;
    this.reasons = reasons;
  }

  /** Both side by side; nothing for the mean of no rows. */
  Optional<LedgerTotal> of(RunningTotal running, Figure figure, LedgerRow.Header header) {
    return running
        .value(Math.max(0, figure.decimals()))
        .map(value -> fact(running, figure, value, header));
  }

  private LedgerTotal fact(
      RunningTotal running, Figure figure, BigDecimal value, LedgerRow.Header header) {
    Total total = running.total();
    BigDecimal tolerance =
        total.operation() == Operation.MEAN
            ? total.tolerance()
            : total.tolerance().add(figure.halfUnit());
    boolean holds = figure.value().subtract(value).abs().compareTo(tolerance) <= 0;
    return new LedgerTotal(
        total.id(),
        total.ledger(),
        figure,
        value,
        running.rows(),
        tolerance,
        CellAddress.ofSheet(header.file(), header.sheet()),
        formula(total, figure),
        reasons.get(
            "numbers.ledger",
            Formulas.number(figure),
            holds ? "=" : "≠",
            Formulas.number(value),
            total.ledger(),
            Formulas.number(BigDecimal.valueOf(running.rows())),
            holds ? "" : Formulas.difference(figure.value(), value)));
  }

  private String formula(Total total, Figure figure) {
    String key =
        switch (total.operation()) {
          case COUNT -> "formula.count";
          case SUM -> "formula.sum";
          case MEAN -> "formula.mean";
          case DISTINCT -> "formula.distinct";
        };
    FormLine line = forms.line(figure.code());
    String name = line == null ? figure.name() : forms.name(line, figure.column());
    String formula = reasons.get(key, name, total.ledger(), total.column());
    if (total.filter().isEmpty()) {
      return formula;
    }
    return formula
        + total.filter().entrySet().stream()
            .map(condition -> condition.getKey() + "=" + condition.getValue())
            .collect(Collectors.joining("，", "（", "）"));
  }
}
