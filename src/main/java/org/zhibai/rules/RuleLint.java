package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhibai.forms.PackException;
import org.zhibai.forms.ReportSystem;
import org.zhibai.forms.TableMistake;
import org.zhibai.model.Remark;
import org.zhibai.model.WrittenRule;
import org.zhibai.rules.derive.DerivedWords;
import org.zhibai.rules.lint.Checks;
import org.zhibai.rules.lint.Draft;
import org.zhibai.rules.lint.Remarks;
import org.zhibai.rules.lint.ThresholdCheck;
import org.zhibai.rules.lint.TwinCheck;
import org.zhibai.rules.lint.Vocabulary;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Word;

/**
 * What is wrong with the rules of a pack, each mistake with its place and what to write instead.
 * Nothing is compiled. The checks that a rule must pass to be run are those of {@link RulePack}.
 */
public final class RuleLint {
  private static final String THRESHOLDS = "parameters/thresholds.csv";

  private final Path dir;
  private final PackFiles files;
  private final Locale language;
  private final Checks checks;
  private final Optional<ReportSystem> system;
  private final Optional<IdleCases> idle;
  private final List<Remark> tables;

  private RuleLint(
      Path dir, Optional<ReportSystem> system, List<TableMistake> mistakes, Locale language) {
    this.dir = dir;
    this.files = new PackFiles(dir);
    this.language = language;
    this.system = system;
    this.checks = Checks.all(system.map(Vocabulary::of));
    this.idle = system.map(IdleCases::new);
    TableRemarks remarks = new TableRemarks(dir, language);
    this.tables = mistakes.stream().map(remarks::of).toList();
  }

  /**
   * Looks at a pack; sentences are in the language asked for. Of a pack whose tables have mistakes
   * the rules are looked at as far as that goes without tables.
   */
  public static RuleLint of(Path pack, Locale language) {
    boolean forms = Files.exists(pack.resolve("forms/forms.csv"));
    try {
      Optional<ReportSystem> system =
          forms ? Optional.of(ReportSystem.read(pack)) : Optional.empty();
      return new RuleLint(pack, system, List.of(), language);
    } catch (PackException e) {
      return new RuleLint(pack, Optional.empty(), e.mistakes(), language);
    }
  }

  /** The mistakes of the pack's tables, each at its cell. */
  public List<Remark> tables() {
    return tables;
  }

  /**
   * Looks at the text of a rule and its page, saved or not.
   *
   * @param id the rule's path without its ending
   * @param page empty when there is none
   */
  public List<Remark> text(String id, String drl, Optional<String> page) {
    Reading reading = Reading.of(new WrittenRule(id, drl, page), language);
    reading.draft().ifPresent(draft -> look(draft, reading.remarks()));
    return reading.remarks().sorted();
  }

  /**
   * Looks at a rule that doesn't lie in the pack, as if it lay where its package says.
   *
   * @throws UncheckedIOException when the file can't be read
   */
  public List<Remark> file(Path file) {
    String name = file.getFileName().toString().replaceAll("\\.drl$", "");
    Reading reading = read(file, name);
    String folder =
        reading.draft().flatMap(draft -> draft.drl().packageName()).map(Word::text).orElse("");
    String id = folder.isEmpty() ? name : folder.replace('.', '/') + "/" + name;
    Reading placed = read(file, id);
    placed.draft().ifPresent(draft -> look(draft, placed.remarks()));
    return placed.remarks().sorted().stream().map(one -> one.in(given(one, file))).toList();
  }

  private static String given(Remark remark, Path file) {
    Path meant = remark.file().endsWith(".md") ? PackFiles.page(file) : file;
    return meant.toString().replace('\\', '/');
  }

  /** The ids of all rules, those that can't be read among them. */
  public List<String> ids() {
    return rules().map(files::id).toList();
  }

  /** Looks at all rules, and at the pack as a whole. */
  public List<Remark> pack() {
    return look(id -> true, true);
  }

  /** Looks at some rules, holding them against all others. */
  public List<Remark> rules(Predicate<String> wanted) {
    return look(wanted, false);
  }

  private Stream<Path> rules() {
    return files.all().stream().filter(PackFiles::isRule);
  }

  private List<Remark> look(Predicate<String> wanted, boolean whole) {
    Map<String, Draft> drafts = new TreeMap<>();
    List<Remark> found = new ArrayList<>();
    for (Reading reading : readings(wanted)) {
      reading.draft().ifPresent(draft -> drafts.put(reading.id(), draft));
      if (wanted.test(reading.id())) {
        found.addAll(reading.remarks().sorted());
      }
    }
    Remarks among = new Remarks(language);
    TwinCheck.look(drafts.values(), among);
    if (whole && tables.isEmpty() && Files.exists(dir.resolve(THRESHOLDS))) {
      ThresholdCheck.look(
          drafts.values(),
          thresholds(),
          system.map(DerivedWords::thresholds).orElse(Set.of()),
          among);
    }
    among.sorted().stream()
        .filter(one -> !one.file().endsWith(".drl") || wanted.test(id(one)))
        .forEach(found::add);
    return found.stream().sorted(Remarks.ORDER).toList();
  }

  /** All rules; those that are wanted have been looked at, on all cores. */
  private List<Reading> readings(Predicate<String> wanted) {
    return rules().toList().parallelStream()
        .map(
            file -> {
              Reading reading = read(file, files.id(file));
              if (wanted.test(reading.id())) {
                reading.draft().ifPresent(draft -> look(draft, reading.remarks()));
              }
              return reading;
            })
        .toList();
  }

  private static String id(Remark remark) {
    return remark.file().substring(0, remark.file().length() - ".drl".length());
  }

  private Reading read(Path file, String id) {
    try {
      return Reading.of(file, id, language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Source thresholds() {
    try {
      Path table = dir.resolve(THRESHOLDS);
      return new Source(THRESHOLDS, Files.readString(table, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void look(Draft draft, Remarks remarks) {
    try {
      checks.look(draft, remarks);
    } catch (StackOverflowError e) {
      Source drl = draft.drl().source();
      new Admission(dir, remarks).refuse(drl.text(), drl.file());
    }
    if (!remarks.errors() && draft.page().isPresent()) {
      idle.ifPresent(cases -> cases.look(draft, remarks));
    }
  }
}
