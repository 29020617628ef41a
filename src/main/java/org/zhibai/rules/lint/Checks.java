package org.zhibai.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All checks, in the order in which they look. */
public final class Checks {
  private final List<Check> checks;

  private Checks(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /**
   * What a rule must pass to be run: else it would not compile, might do something else than
   * compare figures, or would never speak.
   *
   * @param vocabulary empty for a pack without forms, which knows no words
   */
  public static Checks toRun(Optional<Vocabulary> vocabulary) {
    return new Checks(running(new FactTypes(), vocabulary));
  }

  /** What a rule must pass to be run, and what else its author wants to know. */
  public static Checks all(Optional<Vocabulary> vocabulary) {
    FactTypes types = new FactTypes();
    List<Check> checks = running(types, vocabulary);
    checks.add(new ConstantCheck(types));
    checks.add(new PageWordsCheck());
    vocabulary.ifPresent(
        words -> {
          checks.add(new PlaceholderCheck(types, words));
          checks.add(new CaseCheck(words));
        });
    return new Checks(checks);
  }

  /** Looks at a draft for every kind of mistake. */
  public void look(Draft draft, Remarks remarks) {
    checks.forEach(check -> check.look(draft, remarks));
  }

  private static List<Check> running(FactTypes types, Optional<Vocabulary> vocabulary) {
    List<Check> checks = new ArrayList<>();
    checks.add(new SyntaxCheck());
    checks.add(new PackageCheck());
    checks.add(new ImportCheck(types));
    checks.add(new GlobalCheck());
    checks.add(new ForeignCheck());
    checks.add(new TagCheck());
    checks.add(new TypeCheck(types));
    checks.add(new FieldCheck(types));
    checks.add(new VariableCheck());
    checks.add(new ComparisonCheck(types));
    checks.add(new CallCheck(types));
    checks.add(new EngineLimitCheck(types));
    checks.add(new ContradictionCheck());
    vocabulary.ifPresent(
        words -> {
          checks.add(new WordCheck(types, words));
          checks.add(new LedgerCheck(types, words));
          checks.add(new NeverCheck(types, words));
        });
    checks.add(new ConditionCheck());
    checks.add(new ReportCheck(types));
    checks.add(new PageCheck());
    return checks;
  }
}
