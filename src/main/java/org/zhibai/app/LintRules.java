package org.zhibai.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhibai.model.Remark;
import org.zhibai.rules.RuleLint;

/** Tells the authors of a rule pack what is wrong with it. */
public final class LintRules {
  private final Path pack;
  private final RuleLint lint;
  private final List<String> ids;

  private LintRules(Path pack, Locale language) {
    this.pack = pack;
    this.lint = RuleLint.of(pack, language);
    this.ids = lint.ids();
  }

  /**
   * What was looked at, and what was found.
   *
   * @param rules how many rules were looked at
   * @param tables whether the pack's tables could be read; else rules weren't held against them
   * @param unknown what names neither a rule nor a file or folder with rules
   */
  public record Outcome(int rules, boolean tables, List<Remark> remarks, List<String> unknown) {

    /** How many errors there are. */
    public long errors() {
      return remarks.stream().filter(Remark::error).count();
    }

    /** How many warnings there are. */
    public long warnings() {
      return remarks.size() - errors();
    }
  }

  /**
   * Reads the tables of a pack; their mistakes are remarks like those of rules.
   *
   * @param language of the sentences
   */
  public static LintRules in(Path pack, Locale language) {
    return new LintRules(pack, language);
  }

  /** Looks at the whole pack. */
  public Outcome all() {
    return outcome(ids.size(), lint.pack());
  }

  /**
   * Looks at some rules.
   *
   * @param wanted ids, files or folders; the beginning of an id stands for all rules below it, a
   *     file outside of the pack is held against the pack's tables
   */
  public Outcome of(List<String> wanted) {
    Set<String> chosen = new TreeSet<>();
    Set<Path> outside = new TreeSet<>();
    List<String> unknown =
        wanted.stream().filter(word -> !choose(word, chosen, outside)).distinct().toList();
    if (!unknown.isEmpty()) {
      return new Outcome(0, true, List.of(), unknown);
    }
    List<Remark> remarks = new ArrayList<>(lint.rules(chosen::contains));
    outside.forEach(file -> remarks.addAll(lint.file(file)));
    return outcome(chosen.size() + outside.size(), remarks);
  }

  /**
   * Looks at a rule as it stands in an editor, saved or not.
   *
   * @param id the rule's path without its ending
   * @param page empty when there is none
   */
  public List<Remark> text(String id, String drl, Optional<String> page) {
    return lint.text(id, drl, page);
  }

  private Outcome outcome(int rules, List<Remark> ofRules) {
    List<Remark> remarks = new ArrayList<>(lint.tables());
    remarks.addAll(ofRules);
    return new Outcome(rules, lint.tables().isEmpty(), List.copyOf(remarks), List.of());
  }

  private boolean choose(String word, Set<String> chosen, Set<Path> outside) {
    String id = id(word).replaceAll("\\.(drl|md)$", "").replaceAll("/$", "");
    List<String> found =
        ids.stream()
            .filter(one -> id.isEmpty() || one.equals(id) || one.startsWith(id + "/"))
            .toList();
    chosen.addAll(found);
    boolean file = found.isEmpty() && word.endsWith(".drl") && Files.isRegularFile(Path.of(word));
    if (file) {
      outside.add(Path.of(word));
    }
    return file || !found.isEmpty();
  }

  /** A path inside the pack as an id; anything else as it is. */
  private String id(String word) {
    Path path = Path.of(word).toAbsolutePath().normalize();
    Path folder = pack.toAbsolutePath().normalize();
    return Files.exists(path) && path.startsWith(folder)
        ? folder.relativize(path).toString().replace('\\', '/')
        : word;
  }
}
