package org.zhibai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.NumberText;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;

class SampleFiguresTest {
  private final ReportSystem system = ReportSystem.read(Path.of("rules"));
  private final World world = new World(system);
  private final ReportingUnit city = system.unit("330200").orElseThrow();

  @Test
  void districts_and_departments_add_up_to_the_city_and_zones_count_once() {
    for (FormLine line : system.allLines()) {
      if (!line.filledBy(city) || !line.line().type().additive()) {
        continue;
      }
      BigDecimal sum =
          system.reporters(2023).stream()
              .filter(unit -> unit.counted() && line.filledBy(unit))
              .map(unit -> world.value(unit, 2023, line.code(), "").orZero())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(world.value(city, 2023, line.code(), "").orZero())
          .as(line.code())
          .isEqualByComparingTo(sum);
    }
  }

  @Test
  void city_figures_print_as_the_white_paper_prints_them() {
    for (Map<String, String> row : WhitePaper.printed()) {
      String code = SampleTable.text(row, "代码");
      FormLine line = system.line(code).orElseThrow();
      NumberText printed = NumberText.parse(SampleTable.text(row, "数值"), line.line().measure());
      BigDecimal value = world.value(city, 2023, code, "").number();
      if (printed != null && value != null && !code.equals("07.08")) {
        assertThat(agrees(value, printed)).as(code + " " + value + " " + printed).isTrue();
      }
    }
  }

  @Test
  void growth_of_the_city_prints_as_the_white_paper_prints_it() {
    for (Map<String, String> row : WhitePaper.printed()) {
      String growth = SampleTable.text(row, "同比");
      if (growth.isEmpty() || !Character.isDigit(growth.charAt(0))) {
        continue;
      }
      String code = SampleTable.text(row, "代码");
      BigDecimal now = world.value(city, 2023, code, "").orZero();
      BigDecimal before = world.value(city, 2022, code, "").orZero();
      BigDecimal printed = new BigDecimal(growth);
      assertThat(
              now.subtract(before)
                  .movePointRight(2)
                  .divide(before, printed.scale(), RoundingMode.HALF_UP))
          .as(code)
          .isEqualByComparingTo(printed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "02.01, 2021, 72390", "02.02, 2021, 7819", "02.10, 2021, 667", "02.10, 2022, 527",
    "02.11, 2021, 38289", "02.12, 2022, 13781", "03.03, 2021, 58", "03.03, 2022, 61",
    "04.01, 2021, 8979", "04.01, 2022, 10790", "09.01, 2021, 1190000", "06.01, 2022, 6897",
    "06.04, 2022, 1144", "13.24, 2022, 1700", "13.25, 2022, 2105", "13.26, 2022, 571",
    "08.21, 2022, 113", "05.02, 2022, 52", "05.04, 2022, 33", "06.21, 2022, 246",
    "06.24, 2022, 14969.8"
  })
  void earlier_figures_are_those_that_were_published(String code, int year, BigDecimal value) {
    assertThat(world.value(city, year, code, "").orZero()).isEqualByComparingTo(value);
  }

  @Test
  void no_figure_of_a_zone_is_above_its_district() {
    for (ReportingUnit zone : system.reporters(2023)) {
      if (!zone.group().equals(ReportingUnit.ZONE)) {
        continue;
      }
      ReportingUnit district = system.unit(zone.parent()).orElseThrow();
      for (FormLine line : system.allLines()) {
        if (line.filledBy(zone) && line.line().type().additive()) {
          assertThat(world.value(zone, 2023, line.code(), "").orZero())
              .as(line.code())
              .isLessThanOrEqualTo(world.value(district, 2023, line.code(), "").orZero());
        }
      }
    }
  }

  @Test
  void credit_codes_have_the_right_check_character() {
    List<Row> rows = world.rows("T3", system.unit("330212").orElseThrow(), 2023);
    assertThat(rows)
        .hasSizeGreaterThan(100)
        .extracting(row -> row.text("统一社会信用代码"))
        .allSatisfy(
            code ->
                assertThat(code)
                    .matches("91330212HC\\d{6}[0-9X][0-9A-Z]")
                    .endsWith(String.valueOf(CreditCode.check(code.substring(0, 17)))));
  }

  private static boolean agrees(BigDecimal value, NumberText printed) {
    return switch (printed.bound()) {
      case EXACT, ABOUT ->
          value.setScale(printed.decimals(), RoundingMode.HALF_UP).compareTo(printed.value()) == 0;
      case AT_LEAST -> value.compareTo(printed.value()) >= 0;
      case MORE_THAN -> value.compareTo(printed.value()) > 0;
      case AT_MOST -> value.compareTo(printed.value()) <= 0;
      case NEARLY ->
          value.compareTo(printed.value()) < 0
              && value.compareTo(printed.value().multiply(new BigDecimal("0.9"))) >= 0;
      case RANGE -> false;
    };
  }
}
