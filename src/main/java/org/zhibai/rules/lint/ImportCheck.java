package org.zhibai.rules.lint;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Span;
import org.zhibai.rules.source.Word;

/** Every type that a rule names is imported, and nothing but facts and values is. */
final class ImportCheck implements Check {
  private static final String MODEL = "org.zhibai.model.";
  private static final Set<String> VALUES = Set.of("java.math.BigDecimal", "java.time.LocalDate");

  private final FactTypes types;

  ImportCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    TreeMap<String, Span> used = new TreeMap<>();
    draft.rule().ifPresent(rule -> used.putAll(used(rule)));
    for (Word imported : draft.drl().imports()) {
      String target = imported.text();
      String simple = target.substring(target.lastIndexOf('.') + 1);
      if (!target.startsWith(MODEL) && !VALUES.contains(target)) {
        remarks.error("import.foreign", draft.source(), imported.at(), target, meant(target));
      } else if (!simple.equals("*") && types.mentioned(simple).isEmpty()) {
        remarks.error(
            "import.unknown", draft.source(), imported.at(), simple, Nearest.of(simple, known()));
      } else if (!simple.equals("*")
          && !used.containsKey(simple)
          && !draft.drl().rules().isEmpty()) {
        remarks.warning("import.unused", draft.source(), imported.at(), simple);
      }
    }
    missing(draft, used, remarks);
  }

  private void missing(Draft draft, TreeMap<String, Span> used, Remarks remarks) {
    Set<String> imported =
        draft.drl().imports().stream().map(Word::text).collect(Collectors.toSet());
    used.forEach(
        (name, at) -> {
          String target = MODEL + name;
          boolean fact = types.fact(name).isPresent() || name.equals("ColumnRole");
          boolean there = imported.contains(target) || imported.contains(MODEL + "*");
          if (fact && !there && !name.startsWith(MODEL)) {
            remarks.error("import.missing", draft.source(), at, name, target);
          }
        });
  }

  private static TreeMap<String, Span> used(RuleText rule) {
    TreeMap<String, Span> used = new TreeMap<>();
    rule.patterns()
        .forEach(
            pattern -> {
              used.putIfAbsent(pattern.type().text(), pattern.type().at());
              pattern.constraints().stream()
                  .flatMap(constraint -> constraint.says().stream())
                  .flatMap(says -> says.all())
                  .filter(part -> part instanceof Name)
                  .map(part -> (Name) part)
                  .filter(name -> Character.isUpperCase(name.text().charAt(0)))
                  .forEach(name -> used.putIfAbsent(name.text(), name.at()));
            });
    return used;
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>(types.names());
    known.add("ColumnRole");
    return known;
  }

  private String meant(String target) {
    String simple = target.substring(target.lastIndexOf('.') + 1);
    return MODEL + Nearest.of(simple, known());
  }
}
