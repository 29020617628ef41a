package org.zhibai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibai.model.Blank;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Line;
import org.zhibai.model.LineType;
import org.zhibai.model.Place;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Words;

class FigureTextTest {
  private static final CellAddress CELL = new CellAddress("a.xlsx", "02", "D9");

  private static FigureText.Reading read(String shown, String measure, ColumnRole role) {
    Line line = new Line("02.01", "专利授权量", measure, LineType.FLOW, false, true);
    return FigureText.read(shown, line, new Place("330212", 2023, "本年"), role, CELL);
  }

  private static Figure figure(String shown, String measure) {
    return (Figure) read(shown, measure, ColumnRole.CURRENT).entry();
  }

  private static Growth growth(String shown) {
    return (Growth) read(shown, "件", ColumnRole.GROWTH).entry();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6480 | 件 | 6480 | 0",
        "６４８０ | 件 | 6480 | 0",
        "'6,480' | 件 | 6480 | 0",
        "6，480 | 件 | 6480 | 0",
        "6 480 | 件 | 6480 | 0",
        "6　480　件 | 件 | 6480 | 0",
        "31.0 | % | 31.0 | 1",
        "89.6％ | % | 89.6 | 1",
        "394.11亿元 | 万元 | 3941100 | -2",
        "1.14亿元 | 万元 | 11400 | -2",
        "14969.8万 | 万元 | 14969.8 | 1",
        "48.9万件 | 件 | 489000 | -3",
        "3000元 | 万元 | 0.3000 | 4",
        "25.31件 | 件/万人 | 25.31 | 2",
        "第3位 | 名次 | 3 | 0",
        "-32 | 件 | -32 | 0",
        "−32 | 件 | -32 | 0",
        "+5 | 件 | 5 | 0",
        "0 | 件 | 0 | 0",
      })
  void numbers_are_read_with_separators_and_units(
      String shown, String measure, String value, int decimals) {
    Figure figure = figure(shown, measure);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.decimals()).isEqualTo(decimals);
    assertThat(figure.exact()).isTrue();
    assertThat(figure.shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "近百 | 100 | NEARLY",
        "近100件 | 100 | NEARLY",
        "<100 | 100 | NEARLY",
        "160余 | 160 | AT_LEAST",
        "160余件 | 160 | AT_LEAST",
        "160多 | 160 | AT_LEAST",
        "3万余件 | 30000 | AT_LEAST",
        "不少于60 | 60 | AT_LEAST",
        ">=60 | 60 | AT_LEAST",
        "≥60 | 60 | AT_LEAST",
        "60件以上 | 60 | AT_LEAST",
        "超4000 | 4000 | MORE_THAN",
        "超过4000 | 4000 | MORE_THAN",
        "＞4000 | 4000 | MORE_THAN",
        "不超过8 | 8 | AT_MOST",
        "≤8 | 8 | AT_MOST",
        "前两件 | 2 | AT_MOST",
        "约30 | 30 | ABOUT",
        "30件左右 | 30 | ABOUT",
        "≈30 | 30 | ABOUT",
        "近万件 | 10000 | NEARLY",
        "万余件 | 10000 | AT_LEAST",
      })
  void words_around_a_number_say_how_exact_it_is(String shown, String value, String bound) {
    Figure figure = figure(shown, "件");
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.bound().name()).isEqualTo(bound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9—22", "9~22", "9～22", "9至22", "9-22个月", "9个月—22个月", "9——22"})
  void ranges_have_two_ends(String shown) {
    Figure figure = figure(shown, "月");
    assertThat(figure.value()).isEqualByComparingTo("9");
    assertThat(figure.upper()).isEqualByComparingTo("22");
    assertThat(figure.precision()).isEqualTo("区间");
  }

  @ParameterizedTest
  @ValueSource(strings = {"首位", "第一", "第一位", "第1名"})
  void a_rank_in_words_is_read(String shown) {
    FigureText.Reading reading = read(shown, "名次", ColumnRole.CURRENT);
    assertThat(((Figure) reading.entry()).value()).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource({"两次,2", "六,6", "十,10", "一百二十,120", "十二次,12", "一千零五,1005", "二〇,20", "十大,10"})
  void chinese_numerals_are_read_and_noted(String shown, String value) {
    FigureText.Reading reading = read(shown, "次", ColumnRole.CURRENT);
    assertThat(((Figure) reading.entry()).value()).isEqualByComparingTo(value);
    assertThat(reading.remarks()).containsExactly(ProblemKind.CHINESE_NUMERAL);
  }

  @ParameterizedTest
  @CsvSource({
    "'',NOT_FILLED", "'　 ',NOT_FILLED", "—,NOT_APPLICABLE", "－,NOT_APPLICABLE",
    "-,NOT_APPLICABLE", "--,NOT_APPLICABLE", "——,NOT_APPLICABLE", "…,BELOW_UNIT",
    "……,BELOW_UNIT", "...,BELOW_UNIT"
  })
  void blanks_are_of_different_kinds(String shown, String reason) {
    FigureText.Reading reading = read(shown, "件", ColumnRole.CURRENT);
    assertThat(((Blank) reading.entry()).reason().name()).isEqualTo(reason);
    assertThat(reading.remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "暂无",
        "1.2.3",
        "1,23",
        "12 34",
        "2023-05-01",
        "6480件（含高新区）",
        "22—9",
        "1e5",
        "#REF!",
        "数十",
        "万件",
        "一二十三",
        "增长3",
        "()",
        "(",
        "（）",
        "+",
        "99999999999999999999999999999999999999"
      })
  void anything_else_is_not_understood(String shown) {
    FigureText.Reading reading = read(shown, "件", ColumnRole.CURRENT);
    assertThat(((Blank) reading.entry()).reason()).isEqualTo(Blank.Reason.UNREADABLE);
    assertThat(reading.remarks()).containsExactly(ProblemKind.NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @CsvSource({"12人,件", "89.6%,件", "3万元,件", "12件,万元", "5个百分点,件"})
  void a_unit_that_can_not_be_the_lines_is_noted(String shown, String measure) {
    FigureText.Reading reading = read(shown, measure, ColumnRole.CURRENT);
    assertThat(reading.entry().filled()).isFalse();
    assertThat(reading.remarks()).containsExactly(ProblemKind.OTHER_MEASURE);
  }

  @ParameterizedTest
  @CsvSource({
    "12.3,12.3,1,EXACT", "12.3%,12.3,1,EXACT", "上升12.3%,12.3,1,EXACT", "同比增长 12.3%,12.3,1,EXACT",
    "下降4%,-4,0,EXACT", "（下降4%）,-4,0,EXACT", "(4.0),-4.0,1,EXACT", "（4.0%）,-4.0,1,EXACT",
    "+5.1,5.1,1,EXACT", "提高2.5个百分点,2.5,1,EXACT", "2.5百分点,2.5,1,EXACT", "持平,0,0,ABOUT",
    "与上年持平,0,0,ABOUT", "增长约30%,30,0,ABOUT", "超过10%,10,0,MORE_THAN", "增长1.5倍,150,-1,EXACT",
    "-12.3,-12.3,1,EXACT"
  })
  void growth_is_read_in_figures_and_in_words(
      String shown, String value, int decimals, String bound) {
    Growth growth = growth(shown);
    assertThat(growth.value()).isEqualByComparingTo(value);
    assertThat(growth.decimals()).isEqualTo(decimals);
    assertThat(growth.bound().name()).isEqualTo(bound);
  }

  @Test
  void lines_in_words_hold_words() {
    Line line = new Line("01.07", "统计口径", "文本", LineType.TEXT, false, true);
    FigureText.Reading reading =
        FigureText.read(" 含 ", line, new Place("330212", 2023, "本年"), ColumnRole.CURRENT, CELL);
    assertThat(reading.entry()).isInstanceOf(Words.class);
    assertThat(((Words) reading.entry()).text()).isEqualTo("含");
  }

  @Test
  void exact_numbers_typed_as_text_are_remarked_on() {
    assertThat(read("6480", "件", ColumnRole.CURRENT).remarks())
        .containsExactly(ProblemKind.NUMBER_AS_TEXT);
    assertThat(read("约30", "件", ColumnRole.CURRENT).remarks()).isEmpty();
  }

  @Property(tries = 300)
  void what_is_printed_is_read_back(
      @ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long unscaled,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll @IntRange(max = 5) int style) {
    BigDecimal value = BigDecimal.valueOf(unscaled, decimals);
    Figure figure = figure(printed(value, decimals, style), "万元");
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.decimals()).isEqualTo(decimals);
  }

  private static String printed(BigDecimal value, int decimals, int style) {
    String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    String grouped = format.format(value);
    return switch (style) {
      case 0 -> value.toPlainString();
      case 1 -> grouped;
      case 2 -> grouped.replace(',', ' ');
      case 3 -> grouped.replace(',', '，') + "万元";
      case 4 -> "　" + fullWidth(value.toPlainString()) + "　";
      default -> value.signum() < 0 ? "(" + value.negate().toPlainString() + ")" : "+" + value;
    };
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }

  @Property(tries = 300)
  void another_power_of_ten_is_converted(
      @ForAll @LongRange(min = 1, max = 9_999_999_999L) long yuan) {
    BigDecimal tenThousands = BigDecimal.valueOf(yuan, 4);
    BigDecimal hundredMillions = BigDecimal.valueOf(yuan, 8);
    assertThat(figure(yuan + "元", "万元").value()).isEqualByComparingTo(tenThousands);
    assertThat(figure(hundredMillions.toPlainString() + "亿元", "万元").printed())
        .isEqualByComparingTo(tenThousands.setScale(4, RoundingMode.HALF_UP));
  }
}
