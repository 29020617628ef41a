package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that the pack's tables don't have is told when the rule is read. */
class KnownNamesTest {
  private static final Path PACK = Path.of("rules");
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Figure( code == \"02.99\", value > 3 );02.99;02.09",
        "Figure( code in (\"02.01\", \"2.02\"), value > 3 );2.02;02.02",
        "Figure( code == \"02.01\" || == \"20.01\", value > 3 );20.01;10.01",
        "Figure( value > 3, \"02.011\" == code );02.011;02.01",
        "Equation( subject.code == \"02.99\", holds == false );02.99;02.09",
        "LedgerRow( ledger == \"T33\", given(\"登记日期\") );T33;T3",
        "LedgerRow( ledger == \"T3\", date(\"登记日\") > yearEnd );登记日;登记日期",
        "LedgerRow( ledger == \"T3\", days(\"登记日期\", \"届满日期\") > 3 );届满日期;放款日期",
        "Threshold( key == \"同比.幅度\" );同比.幅度;同比.幅度上限"
      })
  void unknown_name_is_refused_with_its_line_and_the_nearest(
      String condition, String written, String nearest) {
    RulePack pack = packs().rule("typo", condition).read();
    assertThat(pack.broken())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.file()).isEqualTo("trial/typo.drl");
              assertThat(one.line()).isEqualTo(9);
              assertThat(one.what()).contains("“" + written + "”", "“" + nearest + "”");
            });
  }

  @Test
  void column_that_is_only_reported_is_checked_too() {
    String drl =
        """
        package trial;
        import org.zhibai.model.*;
        global org.zhibai.rules.Findings findings;
        rule "试" @severity(强制性) @kind(台账) @since(2021)
        when
          $it : LedgerRow( ledger == "T3", given("登记日期") )
        then
          findings.report($it, "登记日其");
        end
        """;
    assertThat(packs().text("reported", drl).read().broken())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.line()).isEqualTo(8);
              assertThat(one.what()).contains("台账 T3", "“登记日期”");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figure( code in (\"02.01\", \"02.02\"), value > 3 )",
        "Figure( value > 3 /* code == \"02.99\" */ )",
        "Words( text == \"code == 02.99\" )",
        "KeyCheck( key == \"91330200MA00000000\", duplicated )",
        "LedgerRow( ledger == \"T3\", yearOf(\"登记日期\") != year )"
      })
  void known_names_pass_and_words_of_other_fields_are_left_alone(String condition) {
    assertThat(packs().rule("fine", condition).read().broken()).isEmpty();
  }

  @Test
  void pack_without_forms_has_no_names_to_hold_a_rule_against() {
    RulePack pack =
        new RulePacks(folder).rule("free", "Figure( code == \"02.99\", value > 3 )").read();
    assertThat(pack.broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "src/test/resources/packs/water"})
  void every_name_in_the_packs_is_known(String pack) {
    assertThat(RulePack.read(Path.of(pack)).broken()).isEmpty();
  }

  private RulePacks packs() {
    return RulePacks.withTables(folder, PACK);
  }
}
