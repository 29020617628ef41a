package org.zhibai.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Coverage;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Progress;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.Submission;
import org.zhibai.rules.CellReads.Spot;
import org.zhibai.rules.FilledUnits.Filling;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerPass;

/**
 * Finds out which cells of the forms and ledgers the rules of a library read, by running through
 * the places of each rule over submissions that are filled in throughout.
 */
public final class FormCoverage {
  private static final Duration RULE_LIMIT = Duration.ofSeconds(10);

  private final ReportSystem system;
  private final RuleLibrary library;
  private final int year;
  private final Derivation derivation;
  private final FilledUnits filled;
  private final CellReads reads;
  private final Engine engine;
  private final Set<String> lost = new TreeSet<>();
  private boolean known;

  /**
   * @param year reporting period whose forms are meant
   */
  public FormCoverage(ReportSystem system, RuleLibrary library, int year) {
    this(system, library, year, new Engine(RULE_LIMIT));
  }

  /**
   * @param engine limits how long the conditions of a rule may take
   */
  FormCoverage(ReportSystem system, RuleLibrary library, int year, Engine engine) {
    this.engine = engine;
    this.system = system;
    this.library = library;
    this.year = year;
    this.derivation = new Derivation(system);
    this.filled = new FilledUnits(system);
    this.reads = new CellReads(system, derivation, year);
  }

  ReportSystem system() {
    return system;
  }

  RuleLibrary library() {
    return library;
  }

  /** Limits how long the conditions of a rule may take. */
  Engine engine() {
    return engine;
  }

  /** The year in which something of a pack came into force last. */
  public static int latestYear(ReportSystem system, RulePack pack) {
    return Math.max(system.latest(), pack.rules().stream().mapToInt(Rule::since).max().orElse(0));
  }

  /**
   * Measures the coverage.
   *
   * @param accounts what became of the rules on some submissions; empty when none were given
   */
  public Coverage measure(List<RuleAccount> accounts, Progress progress) {
    read(progress);
    return new Coverage(year, sheets(), reaches(accounts), unseen());
  }

  /** Ids of the rules that read a cell; the rules are looked at once, by whoever asks first. */
  synchronized Set<String> readers(Spot spot) {
    if (!known) {
      read(Progress.NONE);
      known = true;
    }
    return reads.readers(spot);
  }

  private void read(Progress progress) {
    List<ReportingUnit> units = filled.kinds(year);
    progress.expect(Filling.values().length * (units.size() + 1));
    for (Filling filling : Filling.values()) {
      for (ReportingUnit unit : units) {
        alone(unit, filling);
        progress.done(unit.code());
      }
      together(filling);
      progress.done("");
    }
  }

  private void alone(ReportingUnit unit, Filling filling) {
    Submission submission = filled.submission(unit, year, filling);
    Derived forms = derivation.ofSubmission(submission, Optional.of(filled.before(unit, year)));
    LedgerPass pass = new LedgerPass(system, submission);
    List<Object> rows = new ArrayList<>(system.parameters().thresholds(year));
    for (Ledger ledger : submission.ledgers()) {
      List<LedgerRow> noting = ((FilledLedger) ledger).noting();
      noting.forEach(pass::row);
      rows.addAll(noting);
    }
    Derived ledgers = pass.result();
    visit(Stage.SUBMISSION, StageFacts.ofSubmission(submission, forms, ledgers));
    if (filling == Filling.STEADY) {
      visit(Stage.ROWS, rows);
    }
  }

  private void together(Filling filling) {
    List<Submission> all = all(unit -> filled.submission(unit, year, filling));
    List<Submission> before = all(unit -> filled.before(unit, year));
    Derived across =
        derivation.across(
            all,
            all.stream().map(submission -> new LedgerPass(system, submission).digest()).toList());
    visit(
        Stage.ACROSS, StageFacts.across(all, across, derivation.standings(all, before, List.of())));
  }

  private List<Submission> all(Function<ReportingUnit, Submission> fill) {
    return system.reporters(year).stream().map(fill).toList();
  }

  private void visit(Stage stage, Collection<?> facts) {
    lost.addAll(
        library
            .base(stage)
            .visit(
                facts,
                engine,
                rule -> {
                  NotingRow.forget(facts);
                  return (place, faulty) -> reads.take(rule, place);
                }));
  }

  private List<Coverage.Sheet> sheets() {
    List<Coverage.Sheet> sheets = new ArrayList<>();
    for (Form form : system.forms(year)) {
      List<Coverage.Cell> cells = new ArrayList<>();
      for (FormLine line : system.lines(form, year)) {
        for (String column : line.columns()) {
          cells.add(cell(line.code(), line.line().name(), column));
        }
      }
      sheets.add(new Coverage.Sheet(form.number(), form.name(), false, List.copyOf(cells)));
    }
    for (LedgerForm ledger : system.ledgers(year)) {
      List<Coverage.Cell> cells =
          ledger.columns().stream()
              .map(column -> cell(ledger.number(), column.header(), column.key()))
              .toList();
      sheets.add(new Coverage.Sheet(ledger.number(), ledger.name(), true, cells));
    }
    return sheets;
  }

  private Coverage.Cell cell(String code, String name, String column) {
    Set<String> readers = reads.readers(new Spot(code, column));
    return new Coverage.Cell(code, name, column, known(readers::contains));
  }

  private List<Rule> known(Predicate<String> wanted) {
    return runnable()
        .map(RuleSource::rule)
        .filter(rule -> rule.since() <= year && wanted.test(rule.id()))
        .toList();
  }

  private Stream<RuleSource> runnable() {
    return Stream.of(Stage.values())
        .flatMap(stage -> library.runnable(stage).stream())
        .sorted(Comparator.comparing(RuleSource::id));
  }

  private List<Coverage.Reach> reaches(List<RuleAccount> accounts) {
    List<Coverage.Cell> cells = sheets().stream().flatMap(sheet -> sheet.cells().stream()).toList();
    return known(id -> true).stream()
        .map(
            rule ->
                new Coverage.Reach(
                    rule,
                    cells.stream().filter(cell -> cell.readers().contains(rule)).count(),
                    accounts.stream()
                        .filter(account -> account.rule().id().equals(rule.id()))
                        .findFirst()
                        .orElse(null)))
        .toList();
  }

  /**
   * Rules of which nothing can be said: broken, with conditions that only the engine knows, or with
   * conditions that don't come to an end.
   */
  private List<String> unseen() {
    Set<String> unseen = new TreeSet<>();
    library.broken().forEach(broken -> unseen.add(broken.rule().id()));
    for (Stage stage : Stage.values()) {
      library.runnable(stage).forEach(source -> unseen.add(source.id()));
      unseen.removeAll(library.base(stage).visited());
    }
    unseen.addAll(lost);
    return List.copyOf(unseen);
  }
}
