package org.zhibai.desktop.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoverTest {
  private final Hover hover = new Hover(Pack.WORDS, Locale.CHINESE);

  @Test
  void a_code_is_its_line() {
    Note note = at("$a : Figure( code == \"02.|11\" )").orElseThrow();

    assertThat(note.title()).startsWith("02.11　");
    assertThat(note.text()).contains("报表　02 专利创造", "计量单位　", "栏　本年");
  }

  @Test
  void a_threshold_says_its_value_its_date_its_source_and_its_mark() {
    Note note = at("$t : Threshold( key == \"同比.幅度|上限\" )").orElseThrow();

    assertThat(note.text()).contains("值　100 %", "有效期　2021-01-01 起", "来源　审核关系 AR-101", "标记　A：暂定");
  }

  @Test
  void facts_fields_variables_and_tags_say_what_they_are() {
    String text =
        "rule \"x\" @kind(表内)\n"
            + "when\n"
            + " $p : YearOnYear( change > 1, current.value > 0 )\n"
            + " $f : Figure( value > $p.change )";

    assertThat(on(text, "YearOnYear").title()).contains("本年与上年同期");
    assertThat(on(text, "change").title()).contains("实际变动");
    assertThat(on(text, "value").title()).contains("数值");
    assertThat(on(text, "$p.change").text()).contains("$p　YearOnYear", "change > 1");
    assertThat(on(text, "@kind").text()).contains("表内（一张表里的数与数）");
  }

  @Test
  void ledgers_and_their_columns_are_explained() {
    String text = "when\n $r : LedgerRow( ledger == \"T3\", given(\"登记日期\") )";

    assertThat(on(text, "T3").title()).isEqualTo("T3　知识产权质押登记清单");
    assertThat(on(text, "登记日期").text()).contains("台账　T3", "值　日期");
  }

  @Test
  void there_is_nothing_to_say_about_what_is_unknown() {
    assertThat(at("$a : Figure( code == \"99.9|9\" )")).isEmpty();
    assertThat(at("$a : Figure( va|leu > 0 )")).isEmpty();
    assertThat(at("$a : Figure(| )")).isEmpty();
  }

  @Test
  void codes_in_a_page_and_what_a_page_leads_to_are_explained() {
    String page = "**说法** {02.11} 大于 99.99 件";

    assertThat(hover.inPage(page, page.indexOf("02.11") + 2).orElseThrow().title())
        .startsWith("02.11　");
    assertThat(hover.inPage(page, page.indexOf("99.99") + 2)).isEmpty();
    assertThat(hover.about("line", "02.11")).isPresent();
    assertThat(hover.about("parameter", "同比.幅度上限").orElseThrow().text()).contains("100 %");
    assertThat(hover.about("rule", "x")).isEmpty();
  }

  private Note on(String text, String word) {
    return hover.at(text, text.indexOf(word)).orElseThrow();
  }

  private Optional<Note> at(String marked) {
    String text = "when\n" + marked;
    return hover.at(text.replace("|", ""), text.indexOf('|'));
  }
}
