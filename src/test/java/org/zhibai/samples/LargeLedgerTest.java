package org.zhibai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.Figure;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Progress;
import org.zhibai.model.Submission;

class LargeLedgerTest {
  private static final int ROWS = 1_234;

  @Test
  void form_09_agrees_with_a_ledger_of_any_length(@TempDir Path folder) throws IOException {
    GenerateSamples.ledger(ROWS, folder.resolve("NBIP-2023-330212-01.xlsx"));
    Submission submission = read(folder);
    Rows rows = new Rows();
    submission.ledgers().stream()
        .filter(ledger -> ledger.header().ledger().equals("T3"))
        .forEach(ledger -> ledger.read(rows));
    assertThat(rows.amounts).hasSize(ROWS);
    assertThat(rows.amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(figure(submission, "09.01"));
    assertThat(figure(submission, "09.06")).isEqualByComparingTo(BigDecimal.valueOf(ROWS));
  }

  private static Submission read(Path folder) {
    Intake intake = new Intake(ReportSystem.read(Path.of("rules")), Locale.CHINESE);
    return intake.read(List.of(folder), Progress.NONE).submissions().get(0);
  }

  private static BigDecimal figure(Submission submission, String code) {
    return submission.entries().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.code().equals(code) && figure.ofThePeriod())
        .map(Figure::value)
        .findFirst()
        .orElseThrow();
  }

  private static final class Rows implements Ledger.Sink {
    private final List<BigDecimal> amounts = new ArrayList<>();

    @Override
    public void row(LedgerRow row) {
      BigDecimal amount = row.number("登记金额");
      assertThat(amount).isNotNull();
      amounts.add(amount == null ? BigDecimal.ZERO : amount);
    }

    @Override
    public void problem(Problem problem) {
      assertThat(problem).isNull();
    }
  }
}
