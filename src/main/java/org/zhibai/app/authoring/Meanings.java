package org.zhibai.app.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhibai.forms.LedgerRule;
import org.zhibai.forms.Parameters.Target;
import org.zhibai.forms.Relation;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Texts;
import org.zhibai.model.Threshold;

/** What the words of a pack mean, from its tables; what facts and fields mean, from the texts. */
final class Meanings {
  private static final Set<String> ENTRIES = Set.of("Entry", "Figure", "Growth", "Words", "Blank");

  private final Texts texts;
  private final Map<String, Map<String, String>> tables = new HashMap<>();

  Meanings(ReportSystem system, Texts texts) {
    this.texts = texts;
    table("code", system.allLines(), line -> line.code(), line -> line.line().name());
    table("form", system.allForms(), form -> form.number(), form -> form.name());
    table("ledger", system.allLedgers(), ledger -> ledger.number(), ledger -> ledger.name());
    table("reporter", system.units(), unit -> unit.code(), unit -> unit.name());
    table("Threshold.key", system.parameters().thresholds(), Threshold::key, Meanings::value);
    table("Equation.id", system.relations(), Relation::id, Meanings::relation);
    table("Inequality.id", system.relations(), Relation::id, Meanings::relation);
    table("LedgerTotal.id", system.totals(), LedgerRule::id, LedgerRule::ledger);
    table("KeyCheck.id", system.keys(), LedgerRule::id, LedgerRule::ledger);
    table("Reference.id", system.lookups(), LedgerRule::id, LedgerRule::ledger);
    table("Attainment.id", system.parameters().targets(), Target::id, Target::name);
    table("Completion.id", system.parameters().targets(), Target::id, Target::name);
  }

  /** What a fact is. */
  String fact(String name) {
    return text("fact." + name).orElse("");
  }

  /** What a field is; empty for one that rule authors have no use for. */
  Optional<String> field(String fact, List<String> above, String field) {
    return Stream.concat(Stream.of(fact), above.stream())
        .flatMap(type -> text("field." + type + "." + field).stream())
        .findFirst()
        .or(() -> ENTRIES.contains(fact) ? entry(field) : Optional.empty())
        .or(() -> text("field.any." + field));
  }

  private Optional<String> entry(String field) {
    return text("field.Entry." + field);
  }

  /** What kind of value a field has. */
  String sort(String sort) {
    return texts.get("sort." + sort);
  }

  /** What a word means that a field is held against; empty when the word says all itself. */
  String of(String fact, String field, String word) {
    Map<String, String> table = tables.get(fact + "." + field);
    if (table == null) {
      table = tables.getOrDefault(field, Map.of());
    }
    return table.getOrDefault(word, "");
  }

  private Optional<String> text(String key) {
    try {
      return Optional.of(texts.get(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private <T> void table(
      String name, List<? extends T> rows, Function<T, String> key, Function<T, String> meaning) {
    Map<String, String> table = new HashMap<>();
    rows.forEach(row -> table.put(key.apply(row), meaning.apply(row)));
    tables.put(name, table);
  }

  private static String value(Threshold threshold) {
    return threshold.value().toPlainString() + " " + threshold.measure();
  }

  private static String relation(Relation relation) {
    return relation.kind() + " " + relation.target() + "：" + relation.expression();
  }
}
