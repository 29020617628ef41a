package org.zhibai.rules.derive;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerForm.Type;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Grouped;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Submission;

/**
 * Holds the sums that staff wrote into a ledger against its rows. Few ledgers have any, so nothing
 * is added up as rows stream by; a ledger with sums is read once more. A mean is as good as a sum,
 * for some columns are not added up.
 */
final class SumRows {
  static final String KIND = "合计行";

  private final ReportSystem system;
  private final Submission submission;
  private final Reasons reasons;
  private final List<String> ledgers = new ArrayList<>();

  SumRows(ReportSystem system, Submission submission, Reasons reasons) {
    this.system = system;
    this.submission = submission;
    this.reasons = reasons;
  }

  /** Takes note of a sum in a ledger. */
  void row(LedgerRow row) {
    if (!ledgers.contains(row.ledger())) {
      ledgers.add(row.ledger());
    }
  }

  /** Adds up the ledgers that have sums. */
  void derive(Harvest harvest) {
    for (String ledger : ledgers) {
      List<String> columns = columns(ledger);
      try {
        for (Ledger sheet : Recall.sheets(submission, ledger)) {
          sheet.read(new Adding(columns, harvest));
        }
      } catch (UncheckedIOException e) {
        String reason = reasons.get("ledger.reread", ledger, String.valueOf(e.getMessage()));
        harvest.gap(LedgerCell.class, "", KIND, ledger, reason);
      }
    }
  }

  private List<String> columns(String ledger) {
    return system.ledgers(submission.unit(), submission.year()).stream()
        .filter(form -> form.number().equals(ledger))
        .map(LedgerForm::columns)
        .flatMap(List::stream)
        .filter(column -> column.type() == Type.WHOLE || column.type() == Type.NUMBER)
        .map(LedgerColumn::key)
        .filter(key -> !key.equals("序号"))
        .toList();
  }

  private static @Nullable BigDecimal number(LedgerRow row, String column) {
    return RowFilter.value(row, column) instanceof BigDecimal number ? number : null;
  }

  /** What was added up since some row. */
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private int count;

    void add(BigDecimal number) {
      total = total.add(number);
      count++;
    }

    boolean is(BigDecimal stated) {
      if (total.compareTo(stated) == 0) {
        return true;
      }
      int decimals = Math.max(0, stated.scale());
      boolean rounded = total.setScale(decimals, RoundingMode.HALF_UP).compareTo(stated) == 0;
      return rounded
          || (count > 0
              && total
                      .divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP)
                      .compareTo(stated)
                  == 0);
    }
  }

  private final class Adding implements Ledger.Sink {
    private final List<String> columns;
    private final Harvest harvest;
    private final Map<String, Sum> all = new HashMap<>();
    private final Map<String, Sum> part = new HashMap<>();

    Adding(List<String> columns, Harvest harvest) {
      this.columns = columns;
      this.harvest = harvest;
    }

    @Override
    public void row(LedgerRow row) {
      for (String column : columns) {
        BigDecimal number = number(row, column);
        if (number != null) {
          all.computeIfAbsent(column, fresh -> new Sum()).add(number);
          part.computeIfAbsent(column, fresh -> new Sum()).add(number);
        }
      }
    }

    @Override
    public void sum(LedgerRow row, boolean partial) {
      boolean wrong = false;
      for (String column : columns) {
        BigDecimal stated = number(row, column);
        Sum sum = (partial ? part : all).getOrDefault(column, new Sum());
        if (stated != null && !sum.is(stated)) {
          wrong = true;
          String difference = Grouped.of(stated.subtract(sum.total).abs());
          String words = reasons.get("sum.row", Grouped.of(sum.total), difference);
          harvest.fact(LedgerCell.faulty(KIND, row, List.of(column), words, null));
        }
      }
      if (!wrong) {
        harvest.fact(
            LedgerCell.clean(KIND, row.ledger(), submission.unit().code(), submission.year()));
      }
      part.clear();
    }
  }
}
