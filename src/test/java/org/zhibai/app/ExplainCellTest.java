package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAccount.CoverText;
import org.zhibai.model.CellAccount.FormCell;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAccount.NoFigure;
import org.zhibai.model.CellAccount.Saying;
import org.zhibai.model.CellAccount.Verdict;
import org.zhibai.model.Figure;

class ExplainCellTest {
  private static final String YINZHOU = "330212";
  private static final String HAISHU = "330203";
  private static final Path BEFORE = Path.of("samples/2022");

  @Test
  void a_rule_that_holds_shows_the_values_it_saw_and_the_fault_that_is_not_there() {
    CellAccount account = explain("02.02", YINZHOU);

    assertThat(account.content()).isInstanceOf(FormCell.class);
    Saying saying = saying(account, "creation/patents/invention-grants-within-grants");
    assertThat(saying.verdict()).isEqualTo(Verdict.HELD);
    assertThat(saying.seen()).extracting(cell -> cell.address().ref()).containsExactly("D9", "D10");
    assertThat(saying.condition().text()).isEqualTo("value > $grants.value");
    assertThat(saying.condition().numbers()).isEqualTo("2,412 > 11,138");
    assertThat(saying(account, "general/sums-of-parts").numbers())
        .isEqualTo("11,138 = 2,412 + 6,630 + 2,096");
  }

  @Test
  void a_rule_that_finds_fault_shows_its_finding_and_the_fault_in_numbers() {
    CellAccount account = explain("'02 专利创造'!D9", HAISHU);

    Saying saying = saying(account, "general/sums-of-parts");
    assertThat(saying.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(saying.why()).isNotEmpty();
    assertThat(saying.numbers()).contains("≠");
    assertThat(account.sayings().get(0).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void a_rule_that_does_not_apply_shows_the_first_condition_that_is_not_met() {
    CellAccount account = explain("02.02", YINZHOU);

    Saying growth = saying(account, "ranking/growth-from-zero");
    assertThat(growth.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(growth.condition().text()).isEqualTo("lowest == null");
    assertThat(growth.condition().numbers()).matches("[\\d.]+ == null");
    Saying lapse = saying(account, "creation/patents/implied-lapse");
    assertThat(lapse.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(lapse.condition().text()).startsWith("not Figure( code == \"02.31\"");
  }

  @Test
  void a_rule_that_could_not_look_says_why() {
    CellAccount account = explain("09!D21", "330211");

    assertThat(account.sayings())
        .filteredOn(saying -> saying.verdict() == Verdict.NOT_CHECKED)
        .extracting(Saying::why)
        .doesNotContain("")
        .anySatisfy(why -> assertThat(why).contains("无法识别"));
    assertThat(saying(account, "general/cell-understood").verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void what_is_found_in_a_heading_or_on_the_cover_is_told_as_well() {
    CellAccount year = explain("06!A5", "3302F1");
    CellAccount cover = explain("封面!B10", "330282");

    assertThat(year.content()).isInstanceOf(NoFigure.class);
    assertThat(saying(year, "general/period-agrees").verdict()).isEqualTo(Verdict.WRONG);
    assertThat(cover.content()).isInstanceOf(CoverText.class);
    assertThat(saying(cover, "general/cover-signed").verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void a_cell_of_a_ledger_is_explained_by_the_rules_of_its_row_and_column() {
    CellAccount wrong = explain("T3!J5", YINZHOU);
    CellAccount held = explain("T3!K9", YINZHOU);

    assertThat(wrong.content())
        .asInstanceOf(InstanceOfAssertFactories.type(LedgerValue.class))
        .extracting(LedgerValue::column, LedgerValue::shown)
        .containsExactly("登记日期", "2022-12-28");
    assertThat(saying(wrong, "utilization/pledge-registered-in-year").verdict())
        .isEqualTo(Verdict.WRONG);
    Saying loan = saying(held, "utilization/loan-within-debt");
    assertThat(loan.verdict()).isEqualTo(Verdict.HELD);
    assertThat(loan.condition().numbers()).isEqualTo("1,583.5 > 6,630.01");
  }

  @ParameterizedTest
  @CsvSource({
    "02!A10, NAMES, 02.02",
    "02!D3, HEADING, ''",
    "02!H200, NO_LINE, ''",
    "04!D9, CLOSED, 04.01",
    "T3!B2, HEADING, T3",
    "T3!B9000, NO_RECORD, T3"
  })
  void a_cell_in_which_nothing_is_asked_for_says_what_it_is(
      String cell, CellAccount.Part part, String code) {
    CellAccount account = explain(cell, YINZHOU);

    assertThat(account.content())
        .asInstanceOf(InstanceOfAssertFactories.type(NoFigure.class))
        .extracting(NoFigure::part, NoFigure::code)
        .containsExactly(part, code);
    assertThat(account.sayings()).isEmpty();
  }

  @Test
  void a_line_with_a_column_and_an_address_mean_the_same_cell() {
    CellAccount byLine = explain("02.11/上年同期", YINZHOU);
    CellAccount byAddress = explain("02!" + byLine.at().ref().toLowerCase(Locale.ROOT), YINZHOU);

    assertThat(byAddress).isEqualTo(byLine);
    assertThat(((FormCell) byLine.content()).entry())
        .isInstanceOf(Figure.class)
        .extracting(entry -> entry.code() + entry.column())
        .isEqualTo("02.11上年同期");
  }

  @ParameterizedTest
  @CsvSource({
    "20.11, LINE, 02.11",
    "02.11/去年, COLUMN, 02.11/上年同期",
    "2!A1, SHEET, 02 专利创造",
    "D9, SHAPE, "
  })
  void a_cell_that_is_not_there_is_said_with_what_comes_nearest(
      String cell, NoSuchCell.Reason reason, String near) {
    assertThatThrownBy(() -> explain(cell, YINZHOU))
        .isInstanceOfSatisfying(
            NoSuchCell.class,
            none -> {
              assertThat(none.reason()).isEqualTo(reason);
              if (near == null) {
                assertThat(none.known()).isEmpty();
              } else {
                assertThat(none.known()).contains(near);
              }
            });
  }

  @Test
  void a_file_that_is_no_submission_is_said_with_the_reason() {
    assertThatThrownBy(() -> new ExplainCell(request("02.01", Path.of("samples/README.md"))).run())
        .isInstanceOfSatisfying(
            NoSuchCell.class,
            none -> {
              assertThat(none.reason()).isEqualTo(NoSuchCell.Reason.FILE);
              assertThat(none.known()).hasSize(1);
            });
  }

  private static CellAccount explain(String cell, String unit) {
    Path file = Path.of("samples/2023/NBIP-2023-" + unit + "-01.xlsx");
    return new ExplainCell(request(cell, file)).run().account();
  }

  private static ExplainCell.Request request(String cell, Path file) {
    return new ExplainCell.Request(
        cell,
        file,
        List.of(BEFORE.resolve(file.getFileName().toString().replace("2023", "2022"))),
        Path.of("rules"),
        Path.of("target/compiled-rules"),
        Locale.CHINESE);
  }

  private static Saying saying(CellAccount account, String rule) {
    return account.sayings().stream()
        .filter(saying -> saying.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
