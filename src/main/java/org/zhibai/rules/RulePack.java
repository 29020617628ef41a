package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Remark;
import org.zhibai.model.Rule;
import org.zhibai.model.WrittenRule;
import org.zhibai.rules.lint.Checks;
import org.zhibai.rules.lint.Draft;
import org.zhibai.rules.lint.Remarks;
import org.zhibai.rules.lint.Vocabulary;

/**
 * The rules of a folder with their pages. A rule that can't be read is {@link #broken()} and leaves
 * the others alone.
 */
public final class RulePack {
  /** Where a product keeps what was made of its pack; also that the pack was checked. */
  static final String COMPILED = ".compiled";

  private final Path dir;
  private final String hash;
  private final Locale language;
  private final List<RuleSource> sources = new ArrayList<>();
  private final List<BrokenRule> broken = new ArrayList<>();

  private RulePack(Path dir, String hash, Locale language) {
    this.dir = dir;
    this.hash = hash;
    this.language = language;
  }

  /**
   * Reads all {@code .drl} files below a folder. What is wrong with them is told in Chinese, as a
   * check tells it.
   *
   * @throws UncheckedIOException when the folder can't be read
   */
  public static RulePack read(Path dir) {
    return read(dir, id -> true, Locale.CHINESE);
  }

  /**
   * Reads the pack that the product brings. Where it says of itself that it was checked as it is,
   * it is believed.
   *
   * @param language of what is wrong with its rules
   * @throws UncheckedIOException when the folder can't be read
   */
  public static RulePack ofProduct(Path dir, Locale language) {
    return read(dir, id -> true, true, language);
  }

  /**
   * Reads some rules of a folder; the others are left alone, and with them what two rules may not
   * share.
   *
   * @param wanted whether the rule with an id is read
   * @param language of what is wrong with its rules
   * @throws UncheckedIOException when the folder can't be read
   */
  public static RulePack read(Path dir, Predicate<String> wanted, Locale language) {
    return read(dir, wanted, false, language);
  }

  private static RulePack read(
      Path dir, Predicate<String> wanted, boolean believed, Locale language) {
    PackFiles files = new PackFiles(dir);
    try {
      Hash hash = new Hash();
      List<Path> all = files.all();
      for (Path file : all) {
        hash.add(files.name(file)).add(file);
      }
      RulePack pack = new RulePack(dir, hash.hex(), language);
      List<Reading> unchecked = new ArrayList<>();
      boolean checked = believed && Files.exists(dir.resolve(COMPILED).resolve(pack.checkedMark()));
      for (Path file : all) {
        if (PackFiles.isRule(file) && wanted.test(files.id(file))) {
          Reading reading = Reading.of(file, files.id(file), language);
          if (!checked || !pack.takeOver(reading)) {
            unchecked.add(reading);
          }
        }
      }
      if (!unchecked.isEmpty()) {
        Checks checks = Checks.toRun(Vocabulary.of(dir));
        unchecked.forEach(reading -> pack.add(reading, checks));
        pack.sources.sort(Comparator.comparing(RuleSource::id));
      }
      pack.refuseSharedNames();
      return pack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A pack of one rule as it stands in an editor, with the tables of the pack it belongs to.
   *
   * @param dir folder of that pack
   */
  public static RulePack of(WrittenRule written, Path dir, ReportSystem system) {
    Reading reading = Reading.of(written, Locale.CHINESE);
    RulePack pack = new RulePack(dir, reading.version(), Locale.CHINESE);
    pack.add(reading, Checks.toRun(Optional.of(Vocabulary.of(system))));
    return pack;
  }

  /** SHA-256 over all files of the pack, lower-case hex. */
  public String hash() {
    return hash;
  }

  /** The folder. */
  public Path dir() {
    return dir;
  }

  /** The language in which it is told what is wrong with rules. */
  Locale language() {
    return language;
  }

  /** The rules that could be read, by id. */
  public List<Rule> rules() {
    return sources.stream().map(RuleSource::rule).toList();
  }

  /** The rules that could not be read, by id. */
  public List<BrokenRule> broken() {
    return List.copyOf(broken);
  }

  /** The page of a rule. */
  public Optional<Page> page(String id) {
    return source(id).map(RuleSource::page);
  }

  /** The DRL of a rule as its author wrote it. */
  public Optional<String> drl(String id) {
    return source(id).map(source -> source.drl().text());
  }

  /** Name of the file that says that no check found fault with this very pack. */
  String checkedMark() {
    return hash + ".checked";
  }

  List<RuleSource> sources() {
    return List.copyOf(sources);
  }

  Optional<RuleSource> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  private void add(Reading reading, Checks checks) {
    Remarks remarks = reading.remarks();
    reading.look(checks);
    if (remarks.errors() || reading.draft().isEmpty()) {
      Rule rule = RuleSource.unreadable(reading.id(), reading.called());
      remarks.sorted().stream()
          .filter(Remark::error)
          .findFirst()
          .ifPresent(first -> broken.add(BrokenRule.of(rule, first)));
    } else {
      sources.add(source(reading));
    }
  }

  /**
   * Takes over a rule of a pack that says of itself that it was checked. A rule that can't be taken
   * over is checked after all, and what compiles is guarded in any case.
   */
  private boolean takeOver(Reading reading) {
    try {
      return sources.add(source(reading));
    } catch (NoSuchElementException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return false;
    }
  }

  private static RuleSource source(Reading reading) {
    Draft draft = reading.draft().orElseThrow();
    Page page = PageReader.read(draft.page().orElseThrow());
    return RuleSource.of(reading.id(), reading.version(), DrlText.of(draft.drl()), page);
  }

  private void refuseSharedNames() {
    Map<String, RuleSource> byName = new HashMap<>();
    for (RuleSource source : List.copyOf(sources)) {
      RuleSource first = byName.putIfAbsent(source.rule().name(), source);
      if (first != null) {
        sources.remove(source);
        broken.add(BrokenRule.twin(source.rule(), first.id(), language));
      }
    }
    broken.sort(Comparator.comparing(rule -> rule.rule().id()));
  }
}
