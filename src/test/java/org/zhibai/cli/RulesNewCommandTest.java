package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibai.app.PackCopy;

class RulesNewCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "creation/patents/grants-trial, '02.01,02.02'",
    "protection/trade-secrets/bases-trial, '08.01,08.02,08.03'",
    "creation/copyright/software-trial, '04.13,04.14'",
    "services/across-forms-trial, '01.01,08.01，10.01'",
    "talent/rates-trial, '02.27,02.24'"
  })
  void a_new_rule_passes_its_own_cases_for_the_codes_given(String id, String codes)
      throws IOException {
    PackCopy pack = PackCopy.ofRules(folder.resolve("rules"));
    assertThat(run(pack, "new", id, "--name", "试写一条规则", "--codes", codes)).isZero();
    assertThat(out.toString()).contains("一、", "二、", "三、", "zhibai rules test " + id);
    assertThat(Files.readString(pack.dir().resolve(id + ".md"))).contains("（待写）");
    assertThat(run(pack, "test", id)).as(out.toString()).isZero();
    assertThat(out.toString()).contains("符合　" + id + "：3 个例子");
  }

  @Test
  void without_codes_a_rule_about_the_first_lines_of_a_form_is_written_for_any_pack() {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    assertThat(run(pack, "new", "supply/trial", "--name", "试写一条")).isZero();
    assertThat(run(pack, "test", "supply/trial")).as(out.toString()).isZero();
    assertThat(run(pack, "new", "quality/trial", "--name", "另一条", "--kind", "表间")).isZero();
    assertThat(run(pack, "test", "trial")).as(out.toString()).isZero();
    assertThat(out.toString()).contains("共 2 条规则，6 个例子：6 个符合");
  }

  @Test
  void severity_and_kind_are_as_asked_or_follow_from_the_codes() throws IOException {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    run(pack, "new", "supply/one", "--name", "第一条", "--codes", "G1.01,G1.02");
    run(pack, "new", "supply/two", "--name", "第二条", "--codes", "G1.01,G2.01", "--severity", "提示性");
    assertThat(Files.readString(pack.dir().resolve("supply/one.drl")))
        .contains("package supply;", "rule \"第一条\"", "@severity(强制性) @kind(表内)");
    assertThat(Files.readString(pack.dir().resolve("supply/two.drl")))
        .contains("@severity(提示性) @kind(表间)");
  }

  @ParameterizedTest
  @CsvSource({
    "supply/leakage-explained, 一条, 已经存在",
    "nowhere/rule, 一条, 没有“nowhere”这一章，可用的是：quality  supply  works",
    "../supply/rule, 一条, 编号“../supply/rule”不能用",
    "supply/Rule, 一条, 编号“supply/Rule”不能用",
    "supply/规则, 一条, 编号“supply/规则”不能用",
    "rule, 一条, 编号“rule”不能用",
    "supply/rule, '又\"一条', 名称“又\"一条”不能用",
    "supply/rule, 合计等于各分项之和, 与规则 supply/sums-of-parts 重复"
  })
  void what_can_not_be_is_refused_with_the_reason_and_nothing_is_written(
      String id, String name, String reason) throws IOException {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    long before = files();
    assertThat(run(pack, "new", id, "--name", name)).isEqualTo(2);
    assertThat(err.toString()).contains(reason);
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "'G1.01,G1.99', 报表制度里没有代码 G1.99；相近的是：",
    "'G1.01', --codes 至少要两个不同的代码",
    "'G1.01,G1.01', --codes 至少要两个不同的代码"
  })
  void codes_that_can_not_be_compared_are_refused(String codes, String reason) {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    assertThat(run(pack, "new", "supply/rule", "--name", "一条", "--codes", codes)).isEqualTo(2);
    assertThat(err.toString()).contains(reason);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.count();
    }
  }

  private int run(PackCopy pack, String... arguments) {
    List<String> all = new ArrayList<>(List.of("rules"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--rules", pack.dir().toString()));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }
}
