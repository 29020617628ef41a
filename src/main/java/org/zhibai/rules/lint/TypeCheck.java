package org.zhibai.rules.lint;

import java.util.Map;
import org.zhibai.rules.source.FactPattern;

/** The types of facts that a rule looks for. */
final class TypeCheck implements Check {
  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("数值", "Figure"),
          Map.entry("单元格", "Entry"),
          Map.entry("同比", "YearOnYear"),
          Map.entry("文字", "Words"),
          Map.entry("空项", "Blank"),
          Map.entry("台账", "LedgerRow"),
          Map.entry("封面", "CoverItem"),
          Map.entry("阈值", "Threshold"),
          Map.entry("等式", "Equation"),
          Map.entry("不等式", "Inequality"),
          Map.entry("目标", "Attainment"));

  private final FactTypes types;

  TypeCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft
        .rule()
        .ifPresent(
            rule ->
                rule.patterns()
                    .filter(pattern -> types.fact(pattern.type().text()).isEmpty())
                    .forEach(pattern -> unknown(draft, pattern, remarks)));
  }

  private void unknown(Draft draft, FactPattern pattern, Remarks remarks) {
    String name = pattern.type().text();
    boolean other = types.mentioned(name).isPresent();
    String meant = other ? "" : CHINESE.getOrDefault(name, Nearest.of(name, types.names()));
    remarks.error(
        other ? "type.nofact" : "type.unknown", draft.source(), pattern.type().at(), name, meant);
  }
}
