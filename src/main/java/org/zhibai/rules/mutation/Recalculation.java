package org.zhibai.rules.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Entry;
import org.zhibai.model.Submission;

/**
 * What a workbook made from the template works out by itself: growth, sums of a line's own columns,
 * lines repeated from another form. A spreadsheet works them out again when somebody errs, so a
 * growth column then agrees with the wrong figure. A cell counts as worked out where it holds what
 * the template's formula gives.
 */
public final class Recalculation {
  private final List<Entry> original;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Integer, TemplateFormula> formulas = new HashMap<>();

  /** Looks for the cells that a template's formula gives. */
  public Recalculation(ReportSystem system, Submission submission) {
    original = submission.entries();
    for (int i = 0; i < original.size(); i++) {
      places.put(place(original.get(i).code(), original.get(i).column()), i);
    }
    for (int i = 0; i < original.size(); i++) {
      Entry entry = original.get(i);
      BigDecimal value = Typed.value(entry);
      Optional<TemplateFormula> formula = TemplateFormula.of(entry, original, system);
      if (value != null && formula.isPresent() && holds(formula.get(), value)) {
        formulas.put(i, formula.get());
      }
    }
  }

  private boolean holds(TemplateFormula formula, BigDecimal value) {
    return formula
        .result(operands(formula, original))
        .filter(result -> result.compareTo(value) == 0)
        .isPresent();
  }

  /** Whether the template works a cell out. */
  boolean workedOut(int index) {
    return formulas.containsKey(index);
  }

  /**
   * The entries once everything is worked out again.
   *
   * @param changed the entries, one of them changed
   */
  public List<Entry> after(List<Entry> changed, int index) {
    List<Entry> entries = new ArrayList<>(changed);
    List<Integer> touched = new ArrayList<>(List.of(index));
    for (int i = 0; i < touched.size(); i++) {
      String place = place(entries.get(touched.get(i)));
      formulas.forEach(
          (at, formula) -> {
            if (formula.operands().contains(place) && !touched.contains(at)) {
              entries.set(at, result(at, formula, entries));
              touched.add(at);
            }
          });
    }
    return entries;
  }

  private Entry result(int at, TemplateFormula formula, List<Entry> entries) {
    Entry before = original.get(at);
    Optional<BigDecimal> result = formula.result(operands(formula, entries));
    Optional<Typed> typed = Typed.in(before);
    if (typed.isEmpty()) {
      return before;
    }
    return result.isEmpty() ? typed.get().blank() : typed.get().copied(result.get()).orElse(before);
  }

  private List<@Nullable BigDecimal> operands(TemplateFormula formula, List<Entry> entries) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (String operand : formula.operands()) {
      Integer at = places.get(operand);
      values.add(at == null ? null : Typed.value(entries.get(at)));
    }
    return values;
  }

  private static String place(Entry entry) {
    return place(entry.code(), entry.column());
  }

  /** A cell of the forms by line and column. */
  static String place(String code, String column) {
    return code + "|" + Objects.requireNonNull(column);
  }
}
