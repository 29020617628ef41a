package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.CellAccount.Condition;
import org.zhibai.model.CellAccount.Saying;
import org.zhibai.model.CellAccount.Verdict;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.RowGroup;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;
import org.zhibai.rules.CellReads.Spot;
import org.zhibai.rules.Engine.Failure;
import org.zhibai.rules.MatchPattern.Constraint;
import org.zhibai.rules.NearMiss.Miss;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;

/** Asks each rule what it says about one cell of a submission, and why it says nothing. */
public final class CellQuestion {
  private static final Condition NONE = new Condition("", "");

  private final ReportSystem system;
  private final FormCoverage coverage;
  private final List<Object> together;
  private final RuleLibrary library;
  private final Submission submission;
  private final Optional<Submission> prior;
  private final Derivation derivation;
  private final CellReads reads;
  private final FactCells factCells;
  private final Texts texts = Texts.of(CellQuestion.class, Locale.CHINESE);

  /**
   * A question about a submission, with its own past.
   *
   * @param coverage which rules read which cells in the submission's year
   * @param together what rules over all submissions see; empty when there is no other submission
   */
  public CellQuestion(
      FormCoverage coverage,
      Submission submission,
      Optional<Submission> prior,
      List<Object> together) {
    this.together = together;
    ReportSystem system = coverage.system();
    this.coverage = coverage;
    this.library = coverage.library();
    this.system = system;
    this.submission = submission;
    this.prior = prior;
    this.derivation = new Derivation(system);
    this.reads = new CellReads(system, derivation, submission.year());
    this.factCells = new FactCells(system);
  }

  /**
   * A cell.
   *
   * @param code line code, or number of the ledger; empty where nothing is asked for
   * @param column key of the column; empty where nothing is asked for
   * @param row one-based row of a ledger; 0 for a form
   */
  public record Asked(CellAddress at, String code, String column, int row) {
    private Spot spot() {
      return new Spot(code, column);
    }
  }

  /**
   * What the rules say of a cell.
   *
   * @param result of checking the submission
   */
  public List<Saying> ask(Asked asked, CheckResult result) {
    Set<String> readers = asked.code().isEmpty() ? Set.of() : coverage.readers(asked.spot());
    CellFacts facts = new CellFacts(system, derivation, submission, prior);
    List<Saying> sayings = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Object> given = amongAll(stage) ? together : facts.of(stage, asked);
      Map<String, List<Saying>> looked = looked(stage, given, asked);
      Set<String> nearly = nearly(stage, given, asked);
      for (RuleSource source : library.runnable(stage)) {
        if (source.rule().since() <= submission.year()) {
          List<Saying> said = new ArrayList<>(looked.getOrDefault(source.id(), List.of()));
          List<Saying> found = wrong(source, asked, result, said);
          said.removeIf(saying -> saying.verdict() == Verdict.WRONG && !found.isEmpty());
          said.addAll(found);
          if (said.isEmpty() && !asked.code().isEmpty()) {
            said.addAll(notChecked(source, asked, result));
          }
          if (said.isEmpty() && readers.contains(source.id())) {
            said.add(nearly.contains(source.id()) ? kept(source) : silent(source, given, asked));
          }
          sayings.addAll(said);
        }
      }
    }
    sayings.sort(
        Comparator.comparing(Saying::verdict)
            .thenComparing(saying -> saying.rule().severity())
            .thenComparing(saying -> saying.rule().id()));
    return List.copyOf(sayings);
  }

  /**
   * What the engine found.
   *
   * @param looked what the rule's places came to, where the fault is written out
   */
  private static List<Saying> wrong(
      RuleSource source, Asked asked, CheckResult result, List<Saying> looked) {
    Condition fault =
        looked.stream()
            .filter(saying -> saying.verdict() == Verdict.WRONG)
            .map(Saying::condition)
            .findFirst()
            .orElse(NONE);
    return result.findings().stream()
        .filter(finding -> finding.rule().id().equals(source.id()))
        .filter(
            finding -> finding.cells().stream().anyMatch(cell -> cell.address().equals(asked.at())))
        .map(
            finding ->
                new Saying(
                    source.rule(),
                    Verdict.WRONG,
                    finding.cells(),
                    finding.formula(),
                    finding.formulaInNumbers(),
                    fault,
                    finding.message()))
        .toList();
  }

  /** The places of each rule that read the cell. */
  private Map<String, List<Saying>> looked(Stage stage, List<Object> facts, Asked asked) {
    Map<String, List<Saying>> looked = new HashMap<>();
    library
        .base(stage)
        .visitStrictly(
            facts,
            coverage.engine(),
            rule -> {
              NotingRow.forget(facts);
              return (chosen, faulty) -> {
                Set<String> columns = new TreeSet<>();
                if (reads(chosen, asked, columns) && here(stage, chosen, asked)) {
                  RuleSource source = library.pack().source(rule).orElseThrow();
                  looked
                      .computeIfAbsent(rule, fresh -> new ArrayList<>())
                      .add(
                          looked(
                              source,
                              faulty && reported(chosen) ? Verdict.WRONG : Verdict.HELD,
                              List.of(chosen),
                              List.copyOf(columns)));
                }
              };
            });
    return looked;
  }

  /** Whether a stage looks over all submissions, and they are there. */
  private boolean amongAll(Stage stage) {
    return stage == Stage.ACROSS && !together.isEmpty();
  }

  /** Whether the cell itself is among those of some facts, not the same cell of another unit. */
  private boolean here(Stage stage, Object[] facts, Asked asked) {
    return !amongAll(stage) || Stream.of(facts).anyMatch(fact -> standsAt(fact, asked));
  }

  private boolean standsAt(Object fact, Asked asked) {
    return factCells.of(new Findings.Report("", List.of(fact), List.of())).stream()
        .anyMatch(cell -> cell.address().equals(asked.at()));
  }

  /** Whether a fault among these facts is one of all their cells, not of some rows only. */
  private static boolean reported(Object[] facts) {
    return Stream.of(facts)
        .noneMatch(fact -> fact instanceof RowGroup || fact instanceof LedgerCell);
  }

  private boolean reads(Object[] facts, Asked asked, Set<String> columns) {
    boolean found = false;
    for (Object fact : facts) {
      if (fact instanceof LedgerRow row) {
        columns.addAll(NotingRow.read(row));
        found |= columns.contains(asked.column());
      } else {
        found |= reads.spots(fact).contains(asked.spot());
      }
    }
    return found;
  }

  private Saying looked(
      RuleSource source, Verdict verdict, List<Object> facts, List<String> columns) {
    Optional<Arithmetic> relation =
        facts.stream().filter(Arithmetic.class::isInstance).map(Arithmetic.class::cast).findFirst();
    List<MatchPattern> patterns = patterns(source);
    List<Constraint> constraints = source.drl().last().constraints();
    String fault = constraints.get(constraints.size() - 1).text().replaceAll("\\s+", " ");
    return new Saying(
        source.rule(),
        verdict,
        factCells.of(new Findings.Report(source.id(), facts, columns)),
        relation.map(Arithmetic::formula).orElse(""),
        relation.map(Arithmetic::formulaInNumbers).orElse(""),
        new Condition(
            fault, new WithValues(patterns, facts.toArray()).of(patterns.size() - 1, fault)),
        "");
  }

  private List<Saying> notChecked(RuleSource source, Asked asked, CheckResult result) {
    return result.notChecked().stream()
        .filter(one -> one.rule().id().equals(source.id()))
        .filter(one -> about(one.place(), asked))
        .map(
            one ->
                new Saying(
                    source.rule(), Verdict.NOT_CHECKED, List.of(), "", "", NONE, one.reason()))
        .limit(1)
        .toList();
  }

  /** Whether a place that could not be looked at is the cell, its line or its ledger. */
  private static boolean about(String place, Asked asked) {
    return List.of(place.split("、", -1)).stream()
        .anyMatch(
            one -> one.equals(asked.code()) || one.equals(asked.code() + " " + asked.column()));
  }

  private Saying silent(RuleSource source, List<Object> facts, Asked asked) {
    if (source.stage() == Stage.ACROSS && together.isEmpty()) {
      return saying(source, Verdict.NOT_CHECKED, NONE, texts.get("why.alone"));
    }
    List<Object> about =
        facts.stream()
            .filter(fact -> fact instanceof LedgerRow || reads.spots(fact).contains(asked.spot()))
            .filter(fact -> !amongAll(source.stage()) || standsAt(fact, asked))
            .toList();
    Optional<Scope> scope = library.base(source.stage()).scope(source.id());
    try {
      return coverage
          .engine()
          .within(
              () -> scope.flatMap(one -> NearMiss.of(one, new FactIndex(facts, Set.of()), about)))
          .map(one -> silent(source, one))
          .orElseGet(() -> saying(source, Verdict.NOT_APPLICABLE, NONE, texts.get("why.nothing")));
    } catch (Failure e) {
      return saying(source, Verdict.NOT_CHECKED, NONE, texts.get("why.endless"));
    }
  }

  /** The rules that would have looked, but for something that they want to be absent. */
  private Set<String> nearly(Stage stage, List<Object> facts, Asked asked) {
    Set<String> nearly = new TreeSet<>();
    library
        .base(stage)
        .visit(
            facts,
            coverage.engine(),
            rule ->
                (chosen, faulty) -> {
                  if (reads(chosen, asked, new TreeSet<>()) && here(stage, chosen, asked)) {
                    nearly.add(rule);
                  }
                });
    return nearly;
  }

  private Saying kept(RuleSource source) {
    String absent =
        source.drl().patterns().stream()
            .filter(MatchPattern::negated)
            .map(
                pattern ->
                    "not "
                        + pattern.type()
                        + pattern.constraints().stream()
                            .map(Constraint::text)
                            .collect(Collectors.joining(", ", "( ", " )")))
            .collect(Collectors.joining("，"));
    return saying(source, Verdict.NOT_APPLICABLE, new Condition(absent, ""), "");
  }

  private Saying silent(RuleSource source, Miss miss) {
    List<MatchPattern> patterns = patterns(source);
    if (miss.constraint().isEmpty()) {
      String type = miss.slot() < patterns.size() ? patterns.get(miss.slot()).type() : "";
      return saying(source, Verdict.NOT_APPLICABLE, NONE, texts.get("why.lacking", type));
    }
    String numbers = new WithValues(patterns, miss.facts()).of(miss.slot(), miss.constraint());
    Condition condition = new Condition(miss.constraint().replaceAll("\\s+", " "), numbers);
    return saying(source, Verdict.NOT_APPLICABLE, condition, "");
  }

  private static Saying saying(
      RuleSource source, Verdict verdict, Condition condition, String why) {
    return new Saying(source.rule(), verdict, List.of(), "", "", condition, why);
  }

  private static List<MatchPattern> patterns(RuleSource source) {
    return source.drl().patterns().stream().filter(MatchPattern::plain).toList();
  }
}
