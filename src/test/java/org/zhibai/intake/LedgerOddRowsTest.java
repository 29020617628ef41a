package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;

/** Rows below a ledger's header that are no records. */
class LedgerOddRowsTest {
  @TempDir Path folder;

  private LedgerSheet read(Object... line) throws IOException {
    return new LedgerSheet().record(4, 1).line(5, line).record(6, 2).read(folder);
  }

  private static void assertSetAside(LedgerSheet read, String... words) {
    assertThat(read.rows).extracting(LedgerRow::row).containsExactly(4, 6);
    assertThat(read.problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.NO_RECORD);
              assertThat(problem.at().ref()).isEqualTo("A5");
              assertThat(problem.what()).contains("T3", "第 5 行").contains(words);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计", "合 计：", "总计", "共计", "小计", "专利小计", "本页合计"})
  void sums_are_set_aside_with_what_they_sum(String label) throws IOException {
    LedgerSheet read = read(null, label, null, null, null, null, 200, 2);
    assertSetAside(read, label);
    assertThat(read.sums).singleElement();
    assertThat(read.sums.get(0).number("登记金额")).isEqualByComparingTo("200");
  }

  @Test
  void problem_of_a_cell_keeps_its_record_when_rows_are_inserted_above() throws IOException {
    LedgerSheet before =
        new LedgerSheet()
            .line(4, 1, "Y1", "示例企业", "91330212MA2000001X", "专利", "2023-05-01", "若干", 1)
            .line(5, 2, "Y2", "示例企业", "91330212MA2000001X", "专利", "2023-05-01", "若干", 1)
            .read(folder);
    LedgerSheet after =
        new LedgerSheet()
            .record(4, 9)
            .line(5, 1, "Y1", "示例企业", "91330212MA2000001X", "专利", "2023-05-01", 100, 1)
            .line(6, 2, "Y2", "示例企业", "91330212MA2000001X", "专利", "2023-05-01", "若干", 1)
            .read(folder);

    assertThat(before.problems).extracting(Problem::about).containsExactly("Y1|登记金额", "Y2|登记金额");
    assertThat(after.problems).extracting(Problem::about).containsExactly("Y2|登记金额");
  }

  @Test
  void sums_with_words_in_their_cells_are_set_aside_without_more_ado() throws IOException {
    assertSetAside(read("合计", "—", "2家", null, null, "—", "贰佰", null), "合计");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "备注：不含高新区",
        "说明",
        "注1：金额为登记通知书所列",
        "填表人：示例",
        "以下空白",
        "本年无登记",
        "一、专利质押",
        "（二）商标质押",
        "上述数据来自登记系统；版权未列。"
      })
  void remarks_between_and_below_records_are_set_aside(String remark) throws IOException {
    assertSetAside(read(null, remark), remark);
    assertSetAside(read(remark), remark);
  }

  @Test
  void a_header_that_is_repeated_is_set_aside() throws IOException {
    assertSetAside(read(LedgerSheet.HEADERS.toArray()), "重复了表头");
  }

  @Test
  void a_record_that_lacks_much_stays_a_record() throws IOException {
    LedgerSheet read = read(2, "Y9");
    assertThat(read.rows).extracting(LedgerRow::row).containsExactly(4, 5, 6);
    assertThat(read.problems)
        .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_BLANK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"注塑机械厂", "说明书印刷厂", "合计算科技公司", "附海镇工业公司"})
  void names_that_begin_like_a_remark_are_names(String name) throws IOException {
    LedgerSheet read = read(2, name, name, "91330212MA2000001X", "专利", "2023-05-01", 100, null);
    assertThat(read.rows).hasSize(3);
    assertThat(read.problems).isEmpty();
    assertThat(read(null, name).rows).hasSize(3);
  }

  @Test
  void blank_rows_are_passed_over_without_a_word() throws IOException {
    LedgerSheet read = read(2, "", " ", null, "");
    assertThat(read.rows).hasSize(2);
    assertThat(read.problems).isEmpty();
  }

  @Test
  void every_cell_that_can_not_be_read_is_told_with_row_record_heading_and_what_is_allowed()
      throws IOException {
    LedgerSheet read =
        read(2, "Y9", "示例企业", "91330212MA2000001X", "专利权", "2023.2.30", "约500", "3.5");
    List<String> told = read.problems.stream().map(LedgerOddRowsTest::words).toList();
    assertThat(told)
        .containsExactlyInAnyOrder(
            "E5 台账 T3 第 5 行（Y9）的“质物类型(专利/商标/版权/混合)”填的是“专利权”，不在选项之内。"
                + "请改填下列之一：专利、商标、版权、混合。最接近的是“专利”。",
            "F5 台账 T3 第 5 行（Y9）的“登记日期”填的是“2023.2.30”，日历上没有这一天。" + "请核对月份和日期，按 2023-05-01 的写法填写。",
            "G5 台账 T3 第 5 行（Y9）的“登记金额(万元)”填的是“约500”，不是确定的数。" + "请填写确定的数，不写“约”“近”“以上”或起止范围。",
            "H5 台账 T3 第 5 行（Y9）的“质物件数”填的是“3.5”，这一栏只能填整数。" + "请改填整数；如果填的是别的栏的数，请移到那一栏。");
  }

  @Test
  void record_without_a_name_is_told_by_its_first_text() throws IOException {
    LedgerSheet read = read(2, "无", "示例企业", "91330212MA2000001X", " 专 利", "2023-05-01", 100, "三件");
    assertThat(read.rows.get(1).text("质物类型")).isEqualTo("专利");
    assertThat(read.problems)
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "台账 T3 第 5 行（示例企业）的“登记号”没有填写。", "台账 T3 第 5 行（示例企业）的“质物件数”填的是“三件”，数字后面带了文字，没有读取。");
  }

  private static String words(Problem problem) {
    return problem.at().ref() + " " + problem.what() + problem.remedy();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023.5.1",
        "2023-05-01 10:20:00",
        "2023年5月1号",
        "20230501",
        "2023年5月1日",
        "二〇二三年五月一日",
        "二零二三年五月一日"
      })
  void dates_in_another_style_are_read_and_told_once_for_the_column(String day) throws IOException {
    LedgerSheet read = read(2, "Y9", "示例企业", "91330212MA2000001X", "专利", day, 100, 1);
    assertThat(read.rows.get(1).date("登记日期")).isEqualTo("2023-05-01");
    assertThat(read.problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.DATE_AS_TEXT);
              assertThat(problem.what()).contains("1 处", "F5", day, "2023-05-01");
            });
  }

  @Test
  void dates_that_can_not_be_read_are_told_why() throws IOException {
    assertThat(wrongDay("2023-13-45")).contains("没有这一天");
    assertThat(wrongDay("20230231")).contains("没有这一天");
    assertThat(wrongDay("二〇二三年五月")).contains("只有年月");
    assertThat(wrongDay("2023.5")).contains("只有年月");
    assertThat(wrongDay(45047)).contains("“45047”", "2023-05-01 的序列号");
    assertThat(wrongDay("去年")).contains("不是日期");
  }

  private String wrongDay(Object day) throws IOException {
    LedgerSheet read = read(2, "Y9", "示例企业", "91330212MA2000001X", "专利", day, 100, 1);
    assertThat(read.rows.get(1).blank("登记日期")).isTrue();
    assertThat(read.problems)
        .singleElement()
        .extracting(Problem::kind)
        .isEqualTo(ProblemKind.DATE_NOT_UNDERSTOOD);
    return read.problems.get(0).what();
  }
}
