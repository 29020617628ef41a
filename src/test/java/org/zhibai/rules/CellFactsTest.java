package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.rules.derive.Given.SYSTEM;
import static org.zhibai.rules.derive.Given.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhibai.model.CellAddress;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;

/** What a question about one cell reads of the ledgers. */
class CellFactsTest {
  private static final Submission PLEDGES =
      submission("330212").ledger("T3", "登记号|登记日期", "Y1|2023-05-01", "Y2|2023-05-02").built();
  private static final Ledger ALL = PLEDGES.ledgers().get(0);

  private int readings;

  @Test
  void ledgers_are_read_once_for_the_rules_on_one_submission_and_on_all() {
    CellFacts facts =
        facts(
            sink -> {
              readings++;
              ALL.read(sink);
            });
    assertThat(facts.of(Stage.SUBMISSION, asked(2))).hasAtLeastOneElementOfType(KeyCheck.class);
    facts.of(Stage.ACROSS, asked(2));
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void ledger_that_breaks_off_says_nothing_and_its_rows_before_that_are_seen() {
    CellFacts facts =
        facts(
            sink -> {
              ALL.read(sink);
              throw new UncheckedIOException(new IOException("第 4 行以后读不出来"));
            });
    assertThat(facts.of(Stage.SUBMISSION, asked(2))).doesNotHaveAnyElementsOfTypes(KeyCheck.class);
    assertThat(facts.of(Stage.ROWS, asked(2))).hasAtLeastOneElementOfType(LedgerRow.class);
    assertThat(facts.of(Stage.ROWS, asked(9))).doesNotHaveAnyElementsOfTypes(LedgerRow.class);
    assertThat(facts.of(Stage.ACROSS, asked(2))).isNotNull();
  }

  private static CellQuestion.Asked asked(int row) {
    CellAddress at = new CellAddress("", ALL.header().sheet(), "A" + row);
    return new CellQuestion.Asked(at, "T3", "登记号", row);
  }

  private interface Rows {
    void read(Ledger.Sink sink);
  }

  private static CellFacts facts(Rows rows) {
    Ledger ledger =
        new Ledger() {
          @Override
          public LedgerRow.Header header() {
            return ALL.header();
          }

          @Override
          public void read(Sink sink) {
            rows.read(sink);
          }
        };
    Submission given =
        new Submission(
            PLEDGES.unit(),
            PLEDGES.year(),
            PLEDGES.version(),
            PLEDGES.file(),
            PLEDGES.cover(),
            PLEDGES.entries(),
            List.of(ledger),
            PLEDGES.problems(),
            PLEDGES.sheets(),
            PLEDGES.missing());
    return new CellFacts(SYSTEM, new Derivation(SYSTEM), given, Optional.empty());
  }
}
