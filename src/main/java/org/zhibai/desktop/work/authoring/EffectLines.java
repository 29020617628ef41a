package org.zhibai.desktop.work.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhibai.app.RuleEffect;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange;
import org.zhibai.model.FindingChange.Detail;
import org.zhibai.model.FindingChange.Kind;
import org.zhibai.model.Texts;

/** What a change of a rule does to its findings, line by line. */
public final class EffectLines {
  private final Texts texts;
  private final UnaryOperator<String> units;

  /** What becomes of a finding. */
  public enum Fate {
    NEW,
    LOST,
    CHANGED,
    SAME
  }

  /**
   * A finding and what becomes of it.
   *
   * @param finding as it is with the change, or as it was when it is lost
   */
  public record Line(
      Finding finding, Fate fate, String fateWord, String unit, String cell, String said) {}

  /**
   * @param units the name of a unit by its code
   */
  public EffectLines(Locale language, UnaryOperator<String> units) {
    this.texts = Texts.of(getClass(), language);
    this.units = units;
  }

  /** How many findings are new, lost and different, in a sentence. */
  public String heading(RuleEffect effect) {
    if (!effect.mistake().isEmpty()) {
      return texts.get("try.mistake", effect.mistake());
    }
    if (!effect.failures().isEmpty()) {
      return texts.get("effect.failed", effect.failures().get(0));
    }
    if (effect.changes().isEmpty()) {
      return texts.get("effect.none", effect.after().size());
    }
    return texts.get(
        "effect.counted",
        effect.count(Kind.NEW),
        effect.count(Kind.LOST),
        effect.count(Kind.CHANGED),
        effect.before().size(),
        effect.after().size());
  }

  /** The changes; with them, if all are asked for, the findings that stay as they are. */
  public List<Line> lines(RuleEffect effect, boolean all) {
    List<Line> lines = new ArrayList<>();
    effect.changes().forEach(change -> lines.add(line(change)));
    if (all) {
      List<String> keys = effect.changes().stream().map(change -> change.finding().key()).toList();
      effect.after().stream()
          .filter(finding -> !keys.contains(finding.key()))
          .forEach(finding -> lines.add(line(Fate.SAME, finding, finding.message())));
    }
    return List.copyOf(lines);
  }

  private Line line(FindingChange change) {
    Finding finding = change.finding();
    return switch (change.kind()) {
      case NEW -> line(Fate.NEW, finding, finding.message());
      case LOST -> line(Fate.LOST, finding, finding.message());
      case CHANGED -> line(Fate.CHANGED, finding, details(change.details()));
    };
  }

  private Line line(Fate fate, Finding finding, String said) {
    String word = texts.get("effect." + fate);
    String place = finding.place().address().withoutFile();
    return new Line(finding, fate, word, units.apply(finding.reporter()), place, said);
  }

  private String details(List<Detail> details) {
    return details.stream()
        .map(one -> texts.get("aspect." + one.what(), one.before(), one.after()))
        .collect(Collectors.joining(texts.get("effect.then")));
  }
}
