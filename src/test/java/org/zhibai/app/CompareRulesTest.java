package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange;
import org.zhibai.model.FindingChange.Aspect;
import org.zhibai.model.FindingChange.Detail;
import org.zhibai.model.FindingChange.Kind;
import org.zhibai.model.Impact;
import org.zhibai.model.Impact.Fate;
import org.zhibai.model.Impact.RuleImpact;
import org.zhibai.model.Impact.Tally;
import org.zhibai.model.Progress;

/** A change of rules, held against what two districts handed in. */
class CompareRulesTest {
  private static final Path RULES = Path.of("rules");

  private static final String ADDED =
      """
      package talent;

      import org.zhibai.model.Figure;
      global org.zhibai.rules.Findings findings;

      rule "专利授权量不超过一件"
          @severity(提示性) @kind(表内) @since(2021)
      when
          $it : Figure( code == "02.01", column == "本年", value > 1 )
      then
          findings.report($it);
      end
      """;

  private static final String ADDED_PAGE =
      """
      # 专利授权量不超过一件
      **说法** 专利授权量 {02.01} 件
      **公式** 02.01 ≤ 1
      **依据** 测试【A】
      **为什么** 测试。
      **怎么改** 核对。
      **审核员看什么** 核对。

      ## 合格
      | 02.01 |
      |---|
      | 1 |

      ## 不合格
      | 02.01 | 问题所在 |
      |---|---|
      | 5 | 02.01 |
      """;

  @TempDir Path folder;

  @Test
  void edited_removed_and_added_rules_are_told_by_rule_and_unit() throws IOException {
    PackCopy pack = PackCopy.ofRules(folder.resolve("new"));
    pack.change("parameters/thresholds.csv", "年份数字.下限,1990,", "年份数字.下限,2090,");
    pack.change("general/prior-needs-growth.md", "同比却空白", "却没有同比");
    delete(pack, "utilization/pledge-registered-in-year");
    Files.writeString(pack.dir().resolve("talent/added.drl"), ADDED);
    Files.writeString(pack.dir().resolve("talent/added.md"), ADDED_PAGE);
    Impact impact = impact(RULES, pack.dir());
    assertThat(impact.rules())
        .filteredOn(RuleImpact::speaks)
        .extracting(rule -> rule.rule().id(), RuleImpact::fate, RuleImpact::tally)
        .containsExactly(
            tuple("general/prior-needs-growth", Fate.EDITED, new Tally(0, 0, 1)),
            tuple("talent/added", Fate.ADDED, new Tally(2, 0, 0)),
            tuple("talent/year-like-number", Fate.SAME, new Tally(0, 1, 0)),
            tuple("utilization/pledge-registered-in-year", Fate.REMOVED, new Tally(0, 1, 0)));
    assertThat(impact.byUnit())
        .containsExactly(
            Map.entry("330203", new Tally(1, 0, 1)), Map.entry("330212", new Tally(1, 2, 0)));
    assertThat(impact.before().notRun()).isEmpty();
    assertThat(impact.after().notRun()).isEmpty();
    FindingChange message = impact.changes().get(0);
    assertThat(message.kind()).isEqualTo(Kind.CHANGED);
    assertThat(message.details()).extracting(Detail::what).containsExactly(Aspect.MESSAGE);
    assertThat(message.details().get(0).after()).contains("却没有同比");
  }

  @Test
  void comparing_the_other_way_round_turns_new_into_lost() throws IOException {
    PackCopy pack = PackCopy.ofRules(folder.resolve("new"));
    delete(pack, "utilization/pledge-registered-in-year");
    pack.change("parameters/thresholds.csv", "年份数字.下限,1990,", "年份数字.下限,2090,");
    Impact there = impact(RULES, pack.dir());
    Impact back = impact(pack.dir(), RULES);
    assertThat(there.tally()).isEqualTo(new Tally(0, 2, 0));
    assertThat(back.tally()).isEqualTo(new Tally(2, 0, 0));
    assertThat(back.changes().stream().map(FindingChange::finding).map(Finding::key))
        .containsExactlyElementsOf(
            there.changes().stream().map(FindingChange::finding).map(Finding::key).toList());
    assertThat(impact(RULES, pack.dir())).isEqualTo(there);
  }

  @Test
  void forms_that_differ_are_read_each_in_its_own_way() throws IOException {
    PackCopy pack = PackCopy.ofRules(folder.resolve("new"));
    pack.change("forms/lines.csv", "签订保密协议涉密人员比例", "签订保密协议的涉密人员比例");
    Impact impact = impact(RULES, pack.dir());
    assertThat(impact.changes())
        .filteredOn(change -> change.kind() == Kind.CHANGED)
        .flatExtracting(FindingChange::details)
        .anySatisfy(detail -> assertThat(detail.after()).contains("签订保密协议的涉密人员比例"));
  }

  private static void delete(PackCopy pack, String rule) throws IOException {
    Files.delete(pack.dir().resolve(rule + ".drl"));
    Files.delete(pack.dir().resolve(rule + ".md"));
  }

  private static Impact impact(Path before, Path after) throws IOException {
    Path samples = Path.of("samples");
    return new CompareRules(
            new CompareRules.Request(
                List.of(
                    samples.resolve("2023/NBIP-2023-330203-01.xlsx"),
                    samples.resolve("2023/NBIP-2023-330212-01.xlsx")),
                List.of(samples.resolve("2022")),
                before.toString(),
                after,
                null,
                Path.of("target", "compiled-rules"),
                Locale.SIMPLIFIED_CHINESE),
            Progress.NONE)
        .run();
  }
}
