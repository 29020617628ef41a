package org.zhibai.rules.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhibai.model.RuleKind;
import org.zhibai.rules.source.Condition;
import org.zhibai.rules.source.Constraint;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.RuleText;

/**
 * Conditions that no cell, relation or ledger of the pack can meet, so that the rule never speaks.
 */
final class NeverCheck implements Check {
  private static final Set<String> ROWS = Set.of("LedgerRow", "Threshold");
  private static final Set<String> ACROSS =
      Set.of(
          "Entry",
          "Figure",
          "Growth",
          "Words",
          "Blank",
          "Equation",
          "Inequality",
          "KeyCheck",
          "Standing",
          "Placing",
          "CityShare",
          "PerCapita",
          "Reference",
          "Threshold");

  /** What is there only when units are compared. */
  private static final Set<String> ONLY_ACROSS =
      Set.of("Standing", "Placing", "CityShare", "PerCapita");

  private final FactTypes types;
  private final Vocabulary vocabulary;
  private final Candidates candidates;

  NeverCheck(FactTypes types, Vocabulary vocabulary) {
    this.types = types;
    this.vocabulary = vocabulary;
    this.candidates = new Candidates(vocabulary.system());
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft.rule().ifPresent(rule -> look(draft, rule, remarks));
  }

  private void look(Draft draft, RuleText rule, Remarks remarks) {
    String kind = rule.metadata().getOrDefault("kind", "");
    boolean rows = rule.patterns().anyMatch(one -> one.type().text().equals("LedgerRow"));
    boolean across =
        !rows
            && Stream.of(RuleKind.values())
                .anyMatch(known -> known.word().equals(kind) && known.acrossUnits());
    for (Condition condition : rule.conditions()) {
      for (FactPattern pattern : condition.patterns()) {
        String type = pattern.type().text();
        boolean seen =
            rows
                ? ROWS.contains(type)
                : across ? ACROSS.contains(type) : !ONLY_ACROSS.contains(type);
        if (types.fact(type).isPresent() && !seen) {
          String when = rows ? "never.rows" : across ? "never.across" : "never.standing";
          remarks.error(when, draft.source(), pattern.type().at(), type, kind);
        } else if (condition.plain() && settled(pattern) && empty(pattern, across)) {
          remarks.error("never.cells", draft.source(), pattern.brackets(), type);
        } else if (condition.plain()) {
          since(draft, rule, pattern, remarks);
        }
      }
    }
  }

  /** Whether its words are known and don't contradict each other; else that has been told. */
  private boolean settled(FactPattern pattern) {
    return ContradictionCheck.possible(pattern.constraints()) && known(pattern);
  }

  private boolean known(FactPattern pattern) {
    return pattern.constraints().stream()
        .flatMap(one -> one.says().stream())
        .flatMap(Expression::all)
        .filter(part -> part instanceof Expression.Binary binary && binary.is("==", "!="))
        .map(part -> (Expression.Binary) part)
        .noneMatch(
            binary ->
                foreign(pattern, binary.left(), binary.right())
                    || foreign(pattern, binary.right(), binary.left()));
  }

  private boolean foreign(FactPattern pattern, Expression side, Expression other) {
    return side instanceof Expression.Name name
        && other.bare() instanceof Expression.Literal word
        && word.kind() == Expression.Kind.TEXT
        && vocabulary
            .words(pattern.type().text(), name.text())
            .filter(words -> !words.words().contains(word.text()))
            .isPresent();
  }

  private boolean empty(FactPattern pattern, boolean across) {
    Optional<Stream<Map<String, Object>>> all = candidates.of(pattern.type().text(), across);
    return all.isPresent() && all.get().noneMatch(fields -> possible(pattern, fields));
  }

  private boolean possible(FactPattern pattern, Map<String, Object> fields) {
    Evaluation evaluation =
        new Evaluation(types, name -> fields.getOrDefault(name, Evaluation.UNKNOWN));
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.says().isPresent()
          && constraint.variable().isEmpty()
          && Boolean.FALSE.equals(evaluation.of(constraint.says().get()))) {
        return false;
      }
    }
    return true;
  }

  /** A line that was given up before the rule applies. */
  private void since(Draft draft, RuleText rule, FactPattern pattern, Remarks remarks) {
    String written = rule.metadata().getOrDefault("since", "");
    if (!written.matches("\\d{4}")) {
      return;
    }
    int since = Integer.parseInt(written);
    Words.literals(pattern, "code")
        .forEach(
            word -> {
              List<Integer> last =
                  vocabulary.system().allLines().stream()
                      .filter(line -> line.code().equals(word.text()))
                      .map(line -> line.validity().to())
                      .map(to -> to == null ? Integer.MAX_VALUE : to.getYear())
                      .toList();
              if (!last.isEmpty() && last.stream().allMatch(year -> year < since)) {
                remarks.error(
                    "never.since", draft.source(), word.at(), word.text(), last.get(0), since);
              }
            });
  }
}
