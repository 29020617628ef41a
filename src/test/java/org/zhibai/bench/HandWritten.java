package org.zhibai.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Place;
import org.zhibai.model.Threshold;
import org.zhibai.model.Words;
import org.zhibai.rules.Findings;
import org.zhibai.rules.Findings.Tally;

/**
 * Rules of the pack, written out in Java as someone would who never wants to change them: what the
 * engine is measured against. From the same facts it reports the same facts, in the same order
 * within a report, and counts the same places.
 */
final class HandWritten {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern NUMBER = Pattern.compile(".*[0-9].*");

  private final Map<String, Threshold> thresholds = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Figure>> figures = new HashMap<>();
  private final Map<Key, Figure> byPlace = new HashMap<>();
  private final Map<Key, Entry> priors = new HashMap<>();
  private final Map<Key, Entry> growths = new HashMap<>();
  private final Set<Key> remarks = new HashSet<>();
  private final Findings findings = new Findings();

  private record Key(String code, Place place) {}

  /** The ids of the rules written out here. */
  static List<String> rules() {
    return List.of(
        "creation/copyright/licences-cover-installations",
        "creation/patents/high-value-share",
        "creation/patents/invention-grants-within-grants",
        "general/approximate-figures",
        "general/counts-whole",
        "general/growth-needs-prior",
        "general/prior-needs-growth",
        "general/rates-in-range",
        "general/required-filled",
        "general/scope-declared",
        "protection/courts/prosecutors-and-police",
        "protection/enforcement/average-within-limit",
        "protection/enforcement/hearings-within-cases",
        "publicity/people-at-least-events",
        "services/stations-cover-townships",
        "talent/subsidy-per-engineer",
        "talent/year-like-number",
        "utilization/average-pledge",
        "utilization/average-transaction");
  }

  /** What the rules report, and where they looked. */
  static Findings over(Collection<?> facts) {
    HandWritten rules = new HandWritten(facts);
    rules.onePlace();
    rules.oneLine();
    rules.twoFigures();
    rules.severalFigures();
    rules.growth();
    return rules.findings;
  }

  private HandWritten(Collection<?> facts) {
    for (Object fact : facts) {
      if (fact instanceof Threshold threshold) {
        thresholds.put(threshold.key(), threshold);
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
    if (entry.role() == ColumnRole.PRIOR || entry.role() == ColumnRole.OPENING) {
      priors.put(line(entry), entry);
    } else if (entry.role() == ColumnRole.GROWTH) {
      growths.put(line(entry), entry);
    } else if (entry.role() == ColumnRole.REMARK
        && entry instanceof Words words
        && NUMBER.matcher(words.text()).matches()) {
      remarks.add(line(entry));
    }
  }

  private void onePlace() {
    Tally filled = findings.rule("general/required-filled");
    Tally declared = findings.rule("general/scope-declared");
    for (Entry entry : entries) {
      if (entry.required() && entry.present()) {
        each(filled, entry, entry.leftBlank());
      }
      if (entry.code().equals("01.07") && entry.present()) {
        each(declared, entry, !entry.shown().equals("含") && !entry.shown().equals("不含"));
      }
    }
    Tally whole = findings.rule("general/counts-whole");
    Tally exact = findings.rule("general/approximate-figures");
    Tally rates = findings.rule("general/rates-in-range");
    for (Entry entry : entries) {
      if (entry instanceof Figure figure) {
        BigDecimal value = figure.value();
        if (figure.counting()) {
          each(whole, figure, !figure.whole() || value.signum() < 0);
        }
        if (!figure.type().equals("区间") && !remarks.contains(line(figure))) {
          each(exact, figure, !figure.exact());
        }
        if (figure.measure().equals("%") && !figure.code().equals("07.08")) {
          each(rates, figure, value.signum() < 0 || value.compareTo(HUNDRED) > 0);
        }
      }
    }
  }

  private void oneLine() {
    Threshold days = thresholds.get("行政裁决.法定天数");
    Tally average = findings.rule("protection/enforcement/average-within-limit");
    for (String code : List.of("07.06", "07.10")) {
      for (Figure figure : ofThePeriod(code)) {
        average.examined(1L);
        if (figure.value().compareTo(days.value()) > 0) {
          average.report(figure, days);
        }
      }
    }
    Threshold low = thresholds.get("年份数字.下限");
    Threshold high = thresholds.get("年份数字.上限");
    Tally year = findings.rule("talent/year-like-number");
    for (Figure figure : ofThePeriod("11.07")) {
      year.examined(1L);
      BigDecimal value = figure.value();
      if (value.compareTo(low.value()) >= 0 && value.compareTo(high.value()) <= 0) {
        year.report(figure, low, high);
      }
    }
  }

  private void twoFigures() {
    pair(
        "creation/patents/invention-grants-within-grants",
        any("02.01"),
        "02.02",
        (whole, part) -> part.value().compareTo(whole.value()) > 0);
    atLeast("services/stations-cover-townships", "01.05", "10.01");
    atLeast("publicity/people-at-least-events", "12.01", "12.02");
    within("talent/subsidy-per-engineer", "11.04", "11.05", "海外工程师.人均补助");
    within("utilization/average-pledge", "09.06", "09.01", "质押.单笔");
    within("utilization/average-transaction", "09.11", "09.12", "质押.单笔");
    within("creation/patents/high-value-share", "02.11", "02.12", "占比.高价值");
    Threshold apart = thresholds.get("检察公安.偏差");
    pair(
        "protection/courts/prosecutors-and-police",
        positive("06.23"),
        "06.12",
        (police, prosecutors) -> {
          BigDecimal off = police.value().multiply(apart.value());
          return prosecutors.value().compareTo(police.value().subtract(off)) < 0
              || prosecutors.value().compareTo(police.value().add(off)) > 0;
        },
        apart);
  }

  private void severalFigures() {
    Tally covered = findings.rule("creation/copyright/licences-cover-installations");
    for (Figure systems : any("04.14")) {
      Figure office = at("04.16", systems);
      Figure antivirus = at("04.18", systems);
      Figure licences = at("04.21", systems);
      if (office != null && antivirus != null && licences != null) {
        covered.examined(1L);
        BigDecimal installed = systems.value().add(office.value()).add(antivirus.value());
        if (licences.value().compareTo(installed) < 0) {
          covered.report(licences, systems, office, antivirus);
        }
      }
    }
    Tally heard = findings.rule("protection/enforcement/hearings-within-cases");
    for (Figure carried : ofThePeriod("07.01")) {
      Figure accepted = at("07.02", carried);
      Figure hearings = at("07.05", carried);
      if (accepted != null && hearings != null) {
        heard.examined(1L);
        if (hearings.value().compareTo(carried.value().add(accepted.value())) > 0) {
          heard.report(hearings, carried, accepted);
        }
      }
    }
  }

  private void growth() {
    Tally needsPrior = findings.rule("general/growth-needs-prior");
    Tally needsGrowth = findings.rule("general/prior-needs-growth");
    for (Entry entry : entries) {
      if (entry instanceof Growth) {
        Entry prior = priors.get(line(entry));
        if (prior != null) {
          needsPrior.examined(1L);
          if (prior.leftBlank()) {
            needsPrior.report(prior, entry);
          }
        }
      } else if (entry instanceof Figure figure && figure.ofThePeriod()) {
        Key line = line(entry);
        if (priors.get(line) instanceof Figure prior && prior.value().signum() != 0) {
          Entry growth = growths.get(line);
          if (growth != null) {
            needsGrowth.examined(1L);
            if (growth.leftBlank()) {
              needsGrowth.report(growth, prior, figure);
            }
          }
        }
      }
    }
  }

  private void atLeast(String rule, String base, String other) {
    pair(
        rule,
        ofThePeriod(base),
        other,
        (least, figure) -> figure.value().compareTo(least.value()) < 0);
  }

  private void within(String rule, String base, String other, String limits) {
    Threshold low = thresholds.get(limits + "下限");
    Threshold high = thresholds.get(limits + "上限");
    pair(
        rule,
        positive(base),
        other,
        (first, second) ->
            second.value().compareTo(first.value().multiply(low.value())) < 0
                || second.value().compareTo(first.value().multiply(high.value())) > 0,
        low,
        high);
  }

  private void pair(
      String rule,
      List<Figure> first,
      String second,
      BiPredicate<Figure, Figure> wrong,
      Threshold... limits) {
    Tally tally = findings.rule(rule);
    for (Figure figure : first) {
      Figure other = at(second, figure);
      if (other != null) {
        tally.examined(1L);
        if (wrong.test(figure, other)) {
          tally.report(reported(other, figure, limits));
        }
      }
    }
  }

  private static Object[] reported(Figure wrong, Figure beside, Threshold[] limits) {
    Object[] facts = new Object[2 + limits.length];
    facts[0] = wrong;
    facts[1] = beside;
    System.arraycopy(limits, 0, facts, 2, limits.length);
    return facts;
  }

  private static void each(Tally tally, Entry entry, boolean wrong) {
    tally.examined(1L);
    if (wrong) {
      tally.report(entry);
    }
  }

  private static Key line(Entry entry) {
    return new Key(entry.code(), new Place(entry.reporter(), entry.year(), ""));
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
}
