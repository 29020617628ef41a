package org.zhibai.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.ReportingUnit;

class ReportSystemTest {
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));

  @TempDir Path folder;

  @Test
  void the_twelve_forms_have_188_lines_and_the_seven_ledgers_119_columns() {
    assertThat(SYSTEM.forms(2023)).hasSize(13);
    assertThat(SYSTEM.allLines().stream().filter(line -> !line.line().form().equals("13")))
        .hasSize(188);
    assertThat(SYSTEM.ledgers(2023)).hasSize(7);
    assertThat(SYSTEM.allLedgers().stream().mapToInt(ledger -> ledger.columns().size()).sum())
        .isEqualTo(119);
  }

  @Test
  void each_of_the_179_indicators_of_the_white_paper_has_a_line() {
    assertThat(SYSTEM.allLines().stream().flatMap(line -> line.indicators().stream()).distinct())
        .hasSize(179)
        .allMatch(indicator -> indicator.matches("IP-\\d(\\.\\d)?-\\d{2}"));
  }

  @Test
  void form_13_is_filled_in_by_the_citys_departments_only() {
    Form form = SYSTEM.forms(2023).stream().filter(f -> f.number().equals("13")).findAny().get();
    assertThat(SYSTEM.lines(form, SYSTEM.unit("330212").orElseThrow(), 2023)).isEmpty();
    for (FormLine line : SYSTEM.lines(form, 2023)) {
      assertThat(line.filledBy()).noneMatch(List.of("区县市", "功能区")::contains);
    }
  }

  @Test
  void retired_codes_are_known_with_their_successors_and_hand_in_nothing() {
    assertThat(SYSTEM.unit("330283").map(ReportingUnit::successor)).contains("330213");
    assertThat(SYSTEM.reporters(2023))
        .extracting(ReportingUnit::code)
        .contains("330200", "330212", "3302F1", "D-FY")
        .doesNotContain("330204", "330283", "330227");
  }

  @Test
  void every_relation_total_and_key_names_lines_and_columns_that_exist() {
    for (Relation relation : SYSTEM.relations()) {
      assertThat(SYSTEM.line(relation.target())).as(relation.id()).isPresent();
      Stream.concat(relation.numerator().stream(), relation.denominator().stream())
          .forEach(term -> assertThat(SYSTEM.line(term.code())).as(relation.id()).isPresent());
    }
    for (LedgerRule.Total total : SYSTEM.totals()) {
      assertThat(SYSTEM.line(total.code()).orElseThrow().columns())
          .as(total.id())
          .contains(total.targetColumn());
    }
    for (LedgerRule.Key key : SYSTEM.keys()) {
      LedgerForm ledger =
          SYSTEM.allLedgers().stream()
              .filter(candidate -> candidate.number().equals(key.ledger()))
              .findFirst()
              .orElseThrow();
      assertThat(ledger.columns())
          .extracting("key")
          .containsAll(key.columns())
          .contains(key.shown());
    }
  }

  @Test
  void a_mistake_in_a_table_is_named_with_file_and_line() throws IOException {
    copy(Path.of("src/test/resources/packs/water"), folder);
    change("forms/relations.csv", "G1.02 + G1.03", "G1.02 ＋ G1.03");
    assertThatThrownBy(() -> ReportSystem.read(folder))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("forms/relations.csv 第2行")
        .hasMessageContaining("写法不对");
  }

  @Test
  void all_mistakes_of_all_tables_are_named_at_their_cells() throws IOException {
    copy(Path.of("src/test/resources/packs/water"), folder);
    change("forms/columns.csv", "宽\n", "宽度\n");
    change("forms/relations.csv", "G1.02 + G1.03", "G1.02 ＋ G1.03");
    change("forms/lines.csv", "G1.01,供水总量,", "G1.01,,");
    change("parameters/thresholds.csv", ",10,%,", ",10％,%,");
    assertThatThrownBy(() -> ReportSystem.read(folder))
        .isInstanceOfSatisfying(
            PackException.class,
            refused ->
                assertThat(refused.mistakes())
                    .extracting(one -> one.file() + ":" + one.line() + ":" + one.column())
                    .containsExactly(
                        "forms/columns.csv:1:",
                        "forms/lines.csv:2:名称",
                        "forms/relations.csv:2:表达式",
                        "parameters/thresholds.csv:2:值"));
  }

  @Test
  void words_that_mean_nothing_are_refused_and_those_that_do_are_named() throws IOException {
    copy(Path.of("src/test/resources/packs/water"), folder);
    change("forms/relations.csv", ",合计,", ",合记,");
    change("forms/forms.csv", ",纵向,", ",竖向,");
    change("forms/units.csv", ",是,", ",对,");
    change("parameters/thresholds.csv", ",K\n", ",D\n");
    Path facts = folder.resolve("forms/system.csv");
    Files.writeString(facts, Files.readString(facts) + "报送截止,1月31日,\n");
    assertThatThrownBy(() -> ReportSystem.read(folder))
        .hasMessageContaining("“类别”不认识“合记”；可以写：合计、平衡、平衡核实、比率、相等、其中、不少于、不大于合计、名次、结转")
        .hasMessageContaining("“纸张”不认识“竖向”；可以写：纵向、横向")
        .hasMessageContaining("不认识“对”；可以写：是、否")
        .hasMessageContaining("“标记”不认识“D”；可以写：S、K、A")
        .hasMessageContaining("“值”应为月和日，现在是“1月31日”；写成 01-31 这样的日期");
  }

  @Test
  void lines_and_ledgers_that_are_nowhere_are_refused_where_they_are_named() throws IOException {
    copy(Path.of("src/test/resources/packs/water"), folder);
    change("forms/relations.csv", "G1.02 + G1.03", "G1.92 + G1.03");
    change("parameters/targets.csv", ",G1.05,", ",G1.55,");
    change("forms/totals.csv", ",L1,", ",L9,");
    change("forms/relations.csv", "全年 上年,", "全年 上半年,");
    assertThatThrownBy(() -> ReportSystem.read(folder))
        .hasMessageContaining(
            "forms/relations.csv 第2行：forms/lines.csv 里没有代码 G1.92；写那张表里的一个代码，相近的是：G1.02")
        .hasMessageContaining("forms/columns.csv 里没有栏“上半年”；可以写：")
        .hasMessageContaining("parameters/targets.csv 第2行：forms/lines.csv 里没有代码 G1.55")
        .hasMessageContaining("forms/totals.csv 第2行：forms/ledgers.csv 里没有台账“L9”；可以写：L1");
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
