package org.zhibai.app.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.model.Texts;
import org.zhibai.rules.lint.OfferedFacts;
import org.zhibai.rules.lint.Vocabulary;

/**
 * The words that a rule of a pack may use, each with what it means: facts and their fields, what a
 * field may be held against, the tags of a rule.
 */
public final class RuleWords {
  private final ReportSystem system;
  private final OfferedFacts offered;
  private final Meanings meanings;
  private final Map<String, Fact> facts = new TreeMap<>();
  private final List<Tag> tags;

  /**
   * A type of facts.
   *
   * @param title what it is, in a few words
   * @param fields those that rule authors use, by name
   */
  public record Fact(String name, String title, List<Field> fields) {

    /** The field with a name. */
    public Optional<Field> field(String wanted) {
      return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }
  }

  /**
   * A field of a fact.
   *
   * @param title what it is
   * @param sort what kind of value it has, in the language asked for
   * @param type simple name of its type, which may be a fact
   * @param columns how many names of columns stand in brackets behind it
   */
  public record Field(String name, String title, String sort, String type, int columns) {}

  /** A word that a field may be held against; the meaning is empty where it says all itself. */
  public record Word(String text, String meaning) {}

  /**
   * A tag of a rule, {@code @severity}.
   *
   * @param values what may stand in its brackets; an example where there is no list
   */
  public record Tag(String name, String title, List<Word> values) {}

  private RuleWords(ReportSystem system, Locale language) {
    Texts texts = Texts.of(RuleWords.class, language);
    this.system = system;
    this.offered = new OfferedFacts(Optional.of(Vocabulary.of(system)));
    this.meanings = new Meanings(system, texts);
    offered.all().forEach(fact -> facts.put(fact.name(), shown(fact)));
    this.tags = tags(texts);
  }

  /**
   * Reads the words of a pack.
   *
   * @param language of the titles; names of the pack stay as they are
   * @throws org.zhibai.forms.PackException when a table of the pack has a mistake
   */
  public static RuleWords of(Path pack, Locale language) {
    return new RuleWords(ReportSystem.read(pack), language);
  }

  /** The tables of the pack. */
  public ReportSystem system() {
    return system;
  }

  /** All facts, by name. */
  public List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  /** The fact with a name. */
  public Optional<Fact> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /** The words that a field of a fact may be held against; none when it may have any value. */
  public List<Word> words(String fact, String field) {
    return offered.words(fact, field).stream()
        .map(word -> new Word(word, meanings.of(fact, field, word)))
        .toList();
  }

  /** What a word means that a field is held against; empty when nobody knows. */
  public String meaning(String fact, String field, String word) {
    return meanings.of(fact, field, word);
  }

  /** The tags of a rule. */
  public List<Tag> tags() {
    return tags;
  }

  private Fact shown(OfferedFacts.Fact fact) {
    List<Field> fields = new ArrayList<>();
    for (OfferedFacts.Field field : fact.fields()) {
      meanings
          .field(fact.name(), fact.above(), field.name())
          .ifPresent(
              title ->
                  fields.add(
                      new Field(
                          field.name(),
                          title,
                          meanings.sort(field.sort()),
                          field.type(),
                          field.columns())));
    }
    return new Fact(fact.name(), meanings.fact(fact.name()), List.copyOf(fields));
  }

  private static List<Tag> tags(Texts texts) {
    List<Word> severities = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      severities.add(new Word(severity.word(), texts.get("severity." + severity)));
    }
    List<Word> kinds = new ArrayList<>();
    for (RuleKind kind : RuleKind.values()) {
      kinds.add(new Word(kind.word(), texts.get("kind." + kind)));
    }
    return List.of(
        new Tag("severity", texts.get("tag.severity"), severities),
        new Tag("kind", texts.get("tag.kind"), kinds),
        new Tag("since", texts.get("tag.since"), List.of(new Word("2021", ""))),
        new Tag("relation", texts.get("tag.relation"), List.of(new Word("\"AR-001\"", ""))));
  }
}
