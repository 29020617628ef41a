package org.zhibai.app.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhibai.app.Product;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.report.handbook.ChapterNames;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.RulePack;

/** The rules of a pack by chapter, those that can't be run among them. */
public final class RuleTree {
  private final List<Entry> entries;
  private final ChapterNames names;

  /**
   * A folder with rules.
   *
   * @param path {@code creation/patents}
   * @param name what it is called
   */
  public record Chapter(String path, String name, List<Chapter> chapters, List<Entry> rules) {

    /** All rules in it and below. */
    public Stream<Entry> all() {
      return Stream.concat(chapters.stream().flatMap(Chapter::all), rules.stream());
    }
  }

  /**
   * A rule.
   *
   * @param severity empty when it can't be read
   * @param kind empty when it can't be read
   * @param mistake why it can't be run, with file and line; empty when nothing is known against it
   */
  public record Entry(
      String id,
      String name,
      Optional<Severity> severity,
      Optional<RuleKind> kind,
      String mistake) {

    /** Whether it can't be run. */
    public boolean broken() {
      return !mistake.isEmpty();
    }

    /** The folder it is in; empty at the top. */
    public String chapter() {
      return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }
  }

  private RuleTree(List<Entry> entries, ChapterNames names) {
    this.entries = entries;
    this.names = names;
  }

  /** Reads the rules of a pack; nothing is compiled. */
  public static RuleTree read(Path pack, Locale language) {
    RulePack rules = Product.read(pack);
    List<Entry> entries = new ArrayList<>();
    rules.rules().forEach(rule -> entries.add(entry(rule)));
    rules.broken().forEach(broken -> entries.add(entry(broken)));
    entries.sort(Comparator.comparing(Entry::id));
    return new RuleTree(List.copyOf(entries), new ChapterNames(language));
  }

  /** All rules, by id. */
  public List<Entry> rules() {
    return entries;
  }

  /**
   * The chapters at the top, with the rules that some question picks; those without are left out.
   */
  public List<Chapter> chapters(Predicate<Entry> wanted) {
    return below("", entries.stream().filter(wanted).toList());
  }

  private List<Chapter> below(String path, List<Entry> within) {
    String start = path.isEmpty() ? "" : path + "/";
    return within.stream()
        .map(entry -> entry.chapter())
        .filter(chapter -> chapter.startsWith(start) && !chapter.equals(path))
        .map(chapter -> start + chapter.substring(start.length()).split("/")[0])
        .distinct()
        .map(chapter -> chapter(chapter, within))
        .toList();
  }

  private Chapter chapter(String path, List<Entry> within) {
    List<Entry> own = within.stream().filter(entry -> entry.chapter().equals(path)).toList();
    String name = names.of(path.substring(path.lastIndexOf('/') + 1));
    return new Chapter(path, name, below(path, within), own);
  }

  private static Entry entry(Rule rule) {
    return new Entry(
        rule.id(), rule.name(), Optional.of(rule.severity()), Optional.of(rule.kind()), "");
  }

  private static Entry entry(BrokenRule broken) {
    return new Entry(
        broken.rule().id(),
        broken.rule().name(),
        Optional.empty(),
        Optional.empty(),
        broken.sentence());
  }
}
