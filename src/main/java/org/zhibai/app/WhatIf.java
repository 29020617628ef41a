package org.zhibai.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Retyping;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Entry;
import org.zhibai.model.Finding;
import org.zhibai.model.Submission;
import org.zhibai.rules.Supposition;
import org.zhibai.rules.mutation.Recalculation;

/**
 * What would be found if other values stood in cells of a submission's forms and ledgers. They are
 * typed into a copy: the submission and its file are never altered. What the template's formulas
 * work out follows what is typed. For one thread.
 */
public final class WhatIf {

  /** Ledgers of more rows than this aren't read again with each letter typed. */
  public static final int MOST_ROWS = 5_000;

  /**
   * What typing does.
   *
   * @param result of checking everything with the values typed; ranking and totals among it
   * @param come findings that are there with the values typed and weren't before
   * @param gone findings that were there and no longer are
   * @param changed findings that say something else now, as they are now
   * @param followed cells that the template's formulas work out anew, with what they show now
   */
  public record Effect(
      CheckResult result,
      List<Finding> come,
      List<Finding> gone,
      List<Finding> changed,
      Map<CellAddress, String> followed) {}

  private final Submission original;
  private final CheckResult before;
  private final Retyping retyping;
  private final Recalculation recalculation;
  private final Supposition supposition;

  WhatIf(ReportSystem system, Submission original, CheckResult before, Supposition supposition) {
    this.original = original;
    this.before = before;
    this.retyping = new Retyping(system);
    this.recalculation = new Recalculation(system, original);
    this.supposition = supposition;
  }

  /**
   * What typing does.
   *
   * @param typed the texts in the copy, by cell, where they differ from what was handed in
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public Effect effect(Map<CellAddress, String> typed) {
    if (typed.isEmpty()) {
      return new Effect(before, List.of(), List.of(), List.of(), Map.of());
    }
    Submission changed = copy(typed);
    CheckResult result = supposition.together(changed, before.received(), before.run());
    Map<String, Finding> were = byKey(before.findings());
    Map<String, Finding> are = byKey(result.findings());
    return new Effect(
        result,
        result.findings().stream().filter(one -> !were.containsKey(one.key())).toList(),
        before.findings().stream().filter(one -> !are.containsKey(one.key())).toList(),
        result.findings().stream().filter(one -> differs(one, were.get(one.key()))).toList(),
        followed(changed, typed));
  }

  private static boolean differs(Finding now, @Nullable Finding before) {
    return before != null && !before.message().equals(now.message());
  }

  private static Map<String, Finding> byKey(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.toMap(Finding::key, Function.identity(), (one, other) -> one));
  }

  /** The submission with what is typed, and with what follows from it. */
  private Submission copy(Map<CellAddress, String> typed) {
    Submission retyped = retyping.typed(original, typed);
    List<Entry> entries = new ArrayList<>(retyped.entries());
    Set<Integer> own = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (typed.containsKey(entries.get(i).cell())) {
        own.add(i);
      }
    }
    for (int index : own) {
      entries = recalculation.after(entries, index);
      for (int i : own) {
        entries.set(i, retyped.entries().get(i));
      }
    }
    return new Submission(
        retyped.unit(),
        retyped.year(),
        retyped.version(),
        retyped.file(),
        retyped.cover(),
        List.copyOf(entries),
        retyped.ledgers(),
        retyped.problems(),
        retyped.sheets(),
        retyped.missing());
  }

  private Map<CellAddress, String> followed(Submission changed, Map<CellAddress, String> typed) {
    Map<CellAddress, String> followed = new LinkedHashMap<>();
    for (int i = 0; i < original.entries().size(); i++) {
      Entry now = changed.entries().get(i);
      if (!typed.containsKey(now.cell()) && !now.equals(original.entries().get(i))) {
        followed.put(now.cell(), now.shown());
      }
    }
    return followed;
  }
}
