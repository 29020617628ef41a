package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesWhyCommandTest {
  private static final String FILE = "samples/2023/NBIP-2023-330212-01.xlsx";
  private static final String BEFORE = "samples/2022/NBIP-2022-330212-01.xlsx";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_cell_is_told_with_the_rules_that_read_it_the_values_they_saw_and_their_verdicts() {
    assertThat(why("02.01", FILE, "--prior", BEFORE)).isZero();
    assertThat(out.toString())
        .startsWith(
            "NBIP-2023-330212-01.xlsx 02 专利创造!D9\n02.01 专利授权量（本年）：读到 11138 件（确数），单元格显示“11,138”")
        .containsSubsequence(
            "未能审核（3 处）",
            "要与其他单位的材料一起审核，这里只有一份",
            "符合（12 处）",
            "【强制性】发明专利授权量不大于专利授权量　creation/patents/invention-grants-within-grants",
            "看到：02.01 本年＝11,138（D9）；02.02 本年＝2,412（D10）",
            "有错的条件 value > $grants.value：2,412 > 11,138 不成立")
        .contains("算式：11,138 = 2,412 + 6,630 + 2,096");
  }

  @Test
  void the_words_around_the_rules_are_english_for_those_who_ask() {
    assertThat(why("02.01", FILE, "--lang", "en")).isZero();
    assertThat(out.toString())
        .contains("read as 11138", "Not checked (3)", "saw: 02.01 本年 = 11,138 (D9)")
        .contains("the fault value > $grants.value is not there: 2,412 > 11,138")
        .doesNotContain("未能审核（");
  }

  @Test
  void a_line_that_is_not_there_is_refused_with_the_nearest_ones() {
    assertThat(why("20.11", FILE)).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("这份材料没有指标 20.11", "02.11");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void files_that_are_not_there_are_refused_before_anything_is_read() {
    assertThat(why("02.01", "nowhere.xlsx")).isEqualTo(ExitStatus.USAGE);
    assertThat(why("02.01", FILE, "--prior", "last-year.xlsx")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("找不到 nowhere.xlsx", "找不到 last-year.xlsx");
    assertThat(out.toString()).isEmpty();
  }

  private int why(String... arguments) {
    List<String> line = new ArrayList<>(List.of("rules", "why"));
    line.addAll(List.of(arguments));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(String[]::new));
  }
}
