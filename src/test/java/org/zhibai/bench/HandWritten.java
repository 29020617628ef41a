package org.zhibai.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Place;
import org.zhibai.model.Threshold;
import org.zhibai.rules.EngineRun.Count;

/**
 * Rules of the pack, written out in Java as someone would who never wants to change them: what the
 * engine is measured against. It finds the same and counts the same places.
 */
final class HandWritten {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, BigDecimal> thresholds = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Figure>> figures = new HashMap<>();
  private final Map<Key, Figure> byPlace = new HashMap<>();
  private final Map<Key, Entry> priors = new HashMap<>();
  private final Map<Key, Entry> growths = new HashMap<>();
  private final Map<String, Tally> tallies = new TreeMap<>();

  private record Key(String code, Place place) {}

  private static final class Tally {
    private final List<List<Object>> found = new ArrayList<>();
    private long examined;
  }

  /** The ids of the rules written out here. */
  static List<String> rules() {
    return List.copyOf(over(List.of()).keySet());
  }

  /** How many findings each rule has. */
  static Map<String, Count> over(Collection<?> facts) {
    HandWritten rules = new HandWritten(facts);
    rules.onePlace();
    rules.twoFigures();
    rules.severalFigures();
    rules.growth();
    Map<String, Count> counts = new TreeMap<>();
    rules.tallies.forEach(
        (id, tally) -> counts.put(id, new Count(tally.found.size(), tally.examined)));
    return counts;
  }

  private HandWritten(Collection<?> facts) {
    for (Object fact : facts) {
      if (fact instanceof Threshold threshold) {
        thresholds.put(threshold.key(), threshold.value());
      } else if (fact instanceof Entry entry) {
        add(entry);
      }
    }
  }

  private void add(Entry entry) {
    entries.add(entry);
    if (entry instanceof Figure figure) {
      figures.computeIfAbsent(figure.code(), code -> new ArrayList<>()).add(figure);
      byPlace.put(new Key(figure.code(), figure.place()), figure);
    }
    Key line = new Key(entry.code(), new Place(entry.reporter(), entry.year(), ""));
    if (entry.role() == ColumnRole.PRIOR || entry.role() == ColumnRole.OPENING) {
      priors.put(line, entry);
    } else if (entry.role() == ColumnRole.GROWTH) {
      growths.put(line, entry);
    }
  }

  private void onePlace() {
    tally("general/required-filled");
    tally("general/scope-declared");
    tally("general/counts-whole");
    tally("general/approximate-figures");
    tally("general/rates-in-range");
    for (Entry entry : entries) {
      each(
          "general/required-filled", entry, entry.required() && entry.present(), entry.leftBlank());
      each(
          "general/scope-declared",
          entry,
          entry.code().equals("01.07") && entry.present(),
          !entry.shown().equals("含") && !entry.shown().equals("不含"));
      if (entry instanceof Figure figure) {
        BigDecimal value = figure.value();
        each(
            "general/counts-whole",
            figure,
            figure.counting(),
            !figure.whole() || value.signum() < 0);
        each("general/approximate-figures", figure, !figure.type().equals("区间"), !figure.exact());
        each(
            "general/rates-in-range",
            figure,
            figure.measure().equals("%") && !figure.code().equals("07.08"),
            value.signum() < 0 || value.compareTo(HUNDRED) > 0);
      }
    }
    one("protection/enforcement/average-within-limit", "07.06", f -> above(f, "行政裁决.法定天数"));
    one("talent/year-like-number", "11.07", f -> !below(f, "年份数字.下限") && !above(f, "年份数字.上限"));
  }

  private void twoFigures() {
    pair("creation/patents/invention-grants-within-grants", any("02.01"), "02.02", less());
    pair("services/stations-cover-townships", ofThePeriod("01.05"), "10.01", more());
    pair("publicity/people-at-least-events", ofThePeriod("12.01"), "12.02", more());
    pair(
        "talent/subsidy-per-engineer",
        positive("11.04"),
        "11.05",
        outside("海外工程师.人均补助下限", "海外工程师.人均补助上限"));
    pair("utilization/average-pledge", positive("09.06"), "09.01", outside("质押.单笔下限", "质押.单笔上限"));
    pair(
        "utilization/average-transaction",
        positive("09.11"),
        "09.12",
        outside("质押.单笔下限", "质押.单笔上限"));
    pair(
        "creation/patents/high-value-share",
        positive("02.11"),
        "02.12",
        outside("占比.高价值下限", "占比.高价值上限"));
    pair(
        "protection/courts/prosecutors-and-police",
        positive("06.23"),
        "06.12",
        (police, prosecutors) -> {
          BigDecimal apart = police.value().multiply(threshold("检察公安.偏差"));
          return prosecutors.value().compareTo(police.value().subtract(apart)) < 0
              || prosecutors.value().compareTo(police.value().add(apart)) > 0;
        });
  }

  private void severalFigures() {
    tally("creation/copyright/licences-cover-installations");
    tally("protection/enforcement/hearings-within-cases");
    for (Figure systems : figures.getOrDefault("04.14", List.of())) {
      Figure office = at("04.16", systems);
      Figure antivirus = at("04.18", systems);
      Figure licences = at("04.21", systems);
      if (office != null && antivirus != null && licences != null) {
        BigDecimal installed = systems.value().add(office.value()).add(antivirus.value());
        each(
            "creation/copyright/licences-cover-installations",
            licences,
            true,
            licences.value().compareTo(installed) < 0);
      }
    }
    for (Figure carried : ofThePeriod("07.01")) {
      Figure accepted = at("07.02", carried);
      Figure hearings = at("07.05", carried);
      if (accepted != null && hearings != null) {
        each(
            "protection/enforcement/hearings-within-cases",
            hearings,
            true,
            hearings.value().compareTo(carried.value().add(accepted.value())) > 0);
      }
    }
  }

  private void growth() {
    tally("general/growth-needs-prior");
    tally("general/prior-needs-growth");
    for (Entry entry : entries) {
      Key line = new Key(entry.code(), new Place(entry.reporter(), entry.year(), ""));
      if (entry instanceof Growth) {
        Entry prior = priors.get(line);
        each(
            "general/growth-needs-prior", entry, prior != null, prior != null && prior.leftBlank());
      } else if (entry instanceof Figure figure && figure.ofThePeriod()) {
        Entry growth = growths.get(line);
        boolean priorGiven =
            priors.get(line) instanceof Figure prior && prior.value().signum() != 0;
        each(
            "general/prior-needs-growth",
            entry,
            growth != null && priorGiven,
            growth != null && growth.leftBlank());
      }
    }
  }

  private void one(String rule, String code, Predicate<Figure> wrong) {
    tally(rule);
    ofThePeriod(code).forEach(figure -> each(rule, figure, true, wrong.test(figure)));
  }

  private void pair(
      String rule, List<Figure> first, String second, BiPredicate<Figure, Figure> wrong) {
    tally(rule);
    for (Figure figure : first) {
      Figure other = at(second, figure);
      if (other != null) {
        each(rule, other, true, wrong.test(figure, other));
      }
    }
  }

  private void each(String rule, Object fact, boolean applies, boolean wrong) {
    Tally tally = tally(rule);
    if (applies) {
      tally.examined++;
      if (wrong) {
        tally.found.add(List.of(fact));
      }
    }
  }

  private Tally tally(String rule) {
    return tallies.computeIfAbsent(rule, id -> new Tally());
  }

  private List<Figure> any(String code) {
    return figures.getOrDefault(code, List.of());
  }

  private List<Figure> ofThePeriod(String code) {
    return any(code).stream().filter(Figure::ofThePeriod).toList();
  }

  private List<Figure> positive(String code) {
    return ofThePeriod(code).stream().filter(figure -> figure.value().signum() > 0).toList();
  }

  private Figure at(String code, Figure beside) {
    return byPlace.get(new Key(code, beside.place()));
  }

  private static BiPredicate<Figure, Figure> less() {
    return (whole, part) -> part.value().compareTo(whole.value()) > 0;
  }

  private static BiPredicate<Figure, Figure> more() {
    return (base, other) -> other.value().compareTo(base.value()) < 0;
  }

  private BiPredicate<Figure, Figure> outside(String low, String high) {
    return (base, other) ->
        other.value().compareTo(base.value().multiply(threshold(low))) < 0
            || other.value().compareTo(base.value().multiply(threshold(high))) > 0;
  }

  private boolean above(Figure figure, String key) {
    return figure.value().compareTo(threshold(key)) > 0;
  }

  private boolean below(Figure figure, String key) {
    return figure.value().compareTo(threshold(key)) < 0;
  }

  private BigDecimal threshold(String key) {
    return thresholds.get(key);
  }
}
