package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Figure;
import org.zhibai.model.Line;
import org.zhibai.model.LineType;
import org.zhibai.model.Place;
import org.zhibai.model.Words;
import org.zhibai.rules.EngineRun.Said;

/** What the engine finds of the facts it is given is what it finds of all facts. */
class PlacesTest {
  private static final String REMARK =
      "Words( code == $it.code, place == $it.place, role == ColumnRole.REMARK, text matches \".*[0-9].*\" )";
  private static final Map<String, List<String>> RULES =
      Map.of(
          "plain",
          List.of("$it : Figure( value > 30 )"),
          "none",
          List.of("$it : Figure()", "not " + REMARK, "Figure( this == $it, value > 50 )"),
          "some",
          List.of("$it : Figure()", "exists " + REMARK, "Figure( this == $it, value > 50 )"),
          "some-of-many",
          List.of(
              "$it : Figure( code in (\"02.02\", \"02.04\") )",
              "exists Figure( code != $it.code, reporter == $it.reporter, value < $it.value )",
              "$other : Figure( code == \"02.01\", place == $it.place, value < $it.value )"),
          "two-nones",
          List.of(
              "$it : Figure( code == \"02.02\" )",
              "not Figure( code == \"02.03\", place == $it.place )",
              "not Figure( code == \"02.04\", place == $it.place, value > $it.value )",
              "$other : Figure( code == \"02.01\", place == $it.place, value < 50 )"),
          "none-and-some",
          List.of(
              "$it : Figure( code == \"02.01\" )",
              "not " + REMARK,
              "exists Figure( code == \"02.03\", reporter == $it.reporter, value > 60 )",
              "$other : Figure( code == \"02.02\", place == $it.place, value > 50 )"),
          "group",
          List.of(
              "$it : Figure( code == \"02.01\" )",
              "not ( $o : Figure( code == \"02.02\", place == $it.place ) and Figure( code == \"02.03\", place == $o.place, value > $o.value ) )",
              "Figure( this == $it, value > 20 )"));

  @TempDir Path folder;

  @Test
  void rules_with_not_and_exists_say_what_the_engine_says_alone_in_whatever_order() {
    RulePacks packs = new RulePacks(folder.resolve("pack"));
    RULES.forEach((name, conditions) -> packs.text(name, drl(name, conditions)));
    Path cache = folder.resolve("cache");
    List<String> ids = RULES.keySet().stream().map("trial/"::concat).sorted().toList();
    EngineRun product = EngineRun.of(packs.dir(), cache, ids);
    Map<String, Long> found = new TreeMap<>();
    Map<String, Long> held = new TreeMap<>();
    for (int seed = 0; seed < 12; seed++) {
      List<Object> facts = facts(new Random(seed));
      Map<String, Said> alone = EngineRun.byEngineAlone(packs.dir(), cache, facts);
      for (int order = 0; order < 3; order++) {
        assertThat(EngineRun.said(ids, product.over(facts))).isEqualTo(alone);
        Collections.shuffle(facts, new Random(order));
      }
      alone.forEach(
          (id, said) -> {
            found.merge(id, (long) said.found().size(), Long::sum);
            held.merge(id, said.examined() - said.found().size(), Long::sum);
          });
    }
    assertThat(found).containsOnlyKeys(ids);
    assertThat(found.values()).allMatch(count -> count > 3);
    assertThat(held.values()).allMatch(count -> count > 3);
  }

  private static String drl(String name, List<String> conditions) {
    return """
        package trial;

        import org.zhibai.model.*;
        global org.zhibai.rules.Findings findings;

        rule "%s"
            @severity(强制性) @kind(表内) @since(2021)
        when
            %s
        then
            findings.report($it);
        end
        """
        .formatted(name, String.join("\n    ", conditions));
  }

  /** Figures and remarks of several units; some stand there twice, as a copy. */
  private static List<Object> facts(Random random) {
    List<Object> facts = new ArrayList<>();
    for (int unit = 0; unit < 12; unit++) {
      Place place = new Place("U" + unit, 2023, "本年");
      for (String code : List.of("02.01", "02.02", "02.03", "02.04")) {
        if (random.nextInt(100) < 75) {
          facts.add(figure(code, place, random.nextInt(100)));
        }
        if (random.nextInt(100) < 40) {
          facts.add(remark(code, place, random.nextBoolean() ? "含 3 件" : "无"));
        }
      }
    }
    Stream.of(2, 3, 5, 7, 11).map(facts::get).map(PlacesTest::copy).toList().forEach(facts::add);
    return facts;
  }

  private static Object copy(Object fact) {
    return fact instanceof Words words
        ? remark(words.code(), words.place(), words.text())
        : figure(
            ((Figure) fact).code(), ((Figure) fact).place(), ((Figure) fact).value().intValue());
  }

  private static Figure figure(String code, Place place, int value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Figure(
        line(code),
        place,
        ColumnRole.CURRENT,
        number,
        number,
        0,
        Bound.EXACT,
        "" + value,
        cell(code, place));
  }

  private static Words remark(String code, Place place, String text) {
    return new Words(line(code), place, ColumnRole.REMARK, text, text, cell(code, place));
  }

  private static Line line(String code) {
    return new Line(code, "指标", "件", LineType.FLOW, true, true);
  }

  private static CellAddress cell(String code, Place place) {
    return new CellAddress(place.reporter() + ".xlsx", "02", "D" + code.substring(3));
  }
}
