package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.PackCopy;
import org.zhibai.app.WaterWorkbook;

class RulesImpactTest {
  private static final String LIMIT = "漏损率.上限,10,";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path repository;
  private PackCopy pack;
  private String book;

  @BeforeEach
  void a_pack_in_a_repository_and_a_submission() throws Exception {
    repository = Files.createDirectory(folder.resolve("repository"));
    pack = PackCopy.ofWater(repository.resolve("水"));
    book = WaterWorkbook.in(folder).toString();
    git("init", "-q");
    Files.writeString(repository.resolve("empty"), "");
    git("add", "empty");
    commit("without rules");
    git("tag", "empty");
    git("add", ".");
    commit("with rules");
  }

  @Test
  void rules_against_themselves_make_no_difference() {
    assertThat(impact("--against", "HEAD", "--limit", "0")).isZero();
    assertThat(out.toString()).contains("共有 0 处不同", "旧规则 HEAD (", "问题 4 处");
    assertThat(impact("--against", pack.dir().toString(), "--limit", "0")).isZero();
  }

  @Test
  void gate_opens_up_to_its_limit_and_closes_above_it() {
    pack.change("parameters/thresholds.csv", LIMIT, "漏损率.上限,30,");
    pack.change("supply/sums-of-parts.drl", "强制性", "核实性");
    assertThat(impact("--against", "HEAD")).isZero();
    assertThat(impact("--against", "HEAD", "--limit", "2", "--limit-new", "0")).isZero();
    assertThat(impact("--against", "HEAD", "--limit", "1")).isEqualTo(1);
    assertThat(impact("--against", "HEAD", "--limit-lost", "0")).isEqualTo(1);
    assertThat(out.toString())
        .contains("共有 2 处不同：新增 0，消失 1，变化 1", "不同的问题 2 处，超过上限 1 处", "消失的问题 1 处，超过上限 0 处")
        .contains("消失  supply/leakage-explained  SW-01 示例市东片供水公司  供水-2023-SW-01-01.xlsx G1")
        .contains("严重程度：强制性 → 核实性");
  }

  @Test
  void same_in_english() {
    pack.change("parameters/thresholds.csv", LIMIT, "漏损率.上限,30,");
    assertThat(impact("--against", "HEAD", "--limit", "0", "--lang", "en")).isEqualTo(1);
    assertThat(out.toString())
        .contains("1 findings differ: 0 new, 1 lost, 0 changed", "more than the 0 allowed");
  }

  @Test
  void rule_that_no_longer_compiles_is_named_as_not_run() {
    pack.change("quality/passed-within-tested.drl", "value >", "valeu >");
    assertThat(impact("--against", "HEAD", "--limit", "0")).isEqualTo(1);
    assertThat(out.toString()).contains("未运行：quality/passed-within-tested.drl", "已改（未运行）");
  }

  @Test
  void old_rules_that_cannot_be_had_are_said_and_end_with_2() throws Exception {
    assertThat(impact("--against", "no-such-branch")).isEqualTo(2);
    assertThat(impact("--against", "--upload-pack=x")).isEqualTo(2);
    assertThat(impact("--against", "empty")).isEqualTo(2);
    assertThat(impact("--against", repository.toString())).isEqualTo(2);
    Path outside = PackCopy.ofWater(folder.resolve("outside")).dir();
    assertThat(run("rules", "impact", "--against", "HEAD", "--rules", outside.toString(), book))
        .isEqualTo(2);
    assertThat(err.toString()).contains("也没有这个提交", "提交 empty 里没有文件夹 水", "不在 git 仓库里", "这里没有规则包");
    assertThat(run("rules", "impact", book)).isEqualTo(2);
    assertThat(impact("--against", "HEAD", "--limit", "many")).isEqualTo(2);
  }

  @Test
  void nothing_to_check_is_said_and_ends_with_2() throws IOException {
    book = Files.createDirectory(folder.resolve("nothing")).toString();
    assertThat(impact("--against", "HEAD")).isEqualTo(2);
    assertThat(err.toString()).contains("没有找到可以审核");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_with_what_to_do() throws IOException {
    book = Files.writeString(folder.resolve("printed.xlsx"), "%PDF-1.7").toString();
    assertThat(impact("--against", "HEAD")).isEqualTo(3);
    assertThat(out.toString())
        .contains("未能读取 printed.xlsx：文件是 PDF 文档", "请报送填好的 .xlsx 工作簿，不要转成 PDF");
  }

  @Test
  void json_is_written_the_same_each_time_and_never_over_a_submission() throws IOException {
    pack.change("quality/passed-within-tested.md", "多于", "超过了");
    String first = folder.resolve("first.json").toString();
    String second = folder.resolve("second.json").toString();
    assertThat(impact("--against", "HEAD", "--json", first)).isZero();
    assertThat(impact("--against", "HEAD", "--json", second)).isZero();
    assertThat(Path.of(first)).hasSameBinaryContentAs(Path.of(second));
    assertThat(Files.readString(Path.of(first)))
        .contains("\"change\" : \"CHANGED\"", "\"what\" : \"MESSAGE\"", "超过了");
    assertThat(impact("--against", "HEAD", "--json", book)).isEqualTo(2);
    assertThat(err.toString()).contains("不能覆盖").doesNotContain("--out");
  }

  @Test
  void what_was_taken_out_of_the_repository_is_deleted() throws IOException {
    List<Path> before = taken();
    impact("--against", "HEAD");
    impact("--against", "empty");
    assertThat(taken()).isEqualTo(before);
  }

  private static List<Path> taken() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("zhibai-rules-"))
          .sorted()
          .toList();
    }
  }

  private int impact(String... arguments) {
    return run(
        Stream.concat(
                Stream.of("rules", "impact", book, "--rules", pack.dir().toString()),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private void commit(String message) throws Exception {
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    Process git = new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }
}
