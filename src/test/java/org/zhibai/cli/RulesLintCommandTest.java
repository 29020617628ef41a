package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesLintCommandTest {
  private static final Path MISTAKES = Path.of("src/test/resources/lint");

  private static final Path WATER = Path.of("src/test/resources/packs/water");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_mistake_is_shown_with_its_line_a_caret_and_what_to_write() throws IOException {
    rule("field-unknown");
    assertThat(run("--rules", folder.toString())).isEqualTo(1);
    assertThat(out.toString().lines().limit(4))
        .containsExactly(
            "lint/field-unknown.drl:10:68 错误：Figure 没有属性“valeu”",
            "    $inventions : Figure( code == \"02.02\", place == $grants.place, valeu > $grants.value )",
            " ".repeat(67) + "^^^^^",
            "    改法：最接近的是 value");
    assertThat(out.toString()).contains("检查了 1 条规则：错误 1 处，提醒 0 处");
  }

  @Test
  void one_rule_is_named_by_its_id_its_file_or_its_folder() throws IOException {
    rule("field-unknown");
    rule("eval");
    String file = folder.resolve("lint/eval.drl").toString();
    for (String wanted : new String[] {"lint/eval", file, file.replace(".drl", ".md")}) {
      out.getBuffer().setLength(0);
      assertThat(run(wanted, "--rules", folder.toString())).isEqualTo(1);
      assertThat(out.toString()).contains("lint/eval.drl:10:68", "检查了 1 条规则");
    }
    assertThat(run(folder.resolve("lint").toString(), "--rules", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("检查了 2 条规则");
    assertThat(run("lint/evil", "--rules", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("找不到“lint/evil”");
    assertThat(run("--rules", folder.resolve("nowhere").toString())).isEqualTo(2);
  }

  @Test
  void a_file_outside_of_the_pack_is_held_against_its_tables() {
    assertThat(run(MISTAKES.resolve("code-unknown.drl").toString())).isEqualTo(1);
    assertThat(out.toString()).contains(MISTAKES + "/code-unknown.drl:10:35", "最接近的是“02.02”");
  }

  @Test
  void warnings_fail_only_when_strict() throws IOException {
    rule("constant");
    assertThat(run("--rules", folder.toString())).isZero();
    assertThat(run("--rules", folder.toString(), "--strict")).isEqualTo(1);
    assertThat(run("--rules", folder.toString(), "--lang", "en")).isZero();
    assertThat(out.toString()).contains("提醒：“1.2”写死在规则里", "warning: \"1.2\" is fixed in the rule");
  }

  @Test
  void mistakes_of_tables_come_first_and_rules_are_looked_at_all_the_same() throws IOException {
    for (String table : new String[] {"forms", "columns", "lines"}) {
      table("forms/" + table + ".csv", "G1.01,供水总量,供水总量,0,", "G1.01,供水总量,供水总量,零,");
    }
    table("forms/relations.csv", "G1.02 + G1.03", "G1.02 ＋ G1.03");
    rule("field-unknown");
    assertThat(run("--rules", folder.toString())).isEqualTo(1);
    assertThat(out.toString())
        .containsSubsequence(
            "forms/lines.csv:2:17 错误：“缩进”应为整数，现在是“零”",
            "\n" + " ".repeat(4 + 24) + "^^\n",
            "    改法：只写数字，如 12\n",
            "forms/relations.csv:2:17 错误：",
            "lint/field-unknown.drl:10:68 错误：Figure 没有属性“valeu”",
            "表有错，先改表",
            "检查了 1 条规则：错误 3 处，提醒 0 处");
  }

  @Test
  void mistakes_of_tables_are_told_in_english_too() throws IOException {
    for (String table : new String[] {"forms", "columns", "lines"}) {
      table("forms/" + table + ".csv", "G1.01,供水总量,供水总量,0,", "G1.01,供水总量,供水总量,零,");
    }
    rule("field-unknown");
    assertThat(run("--rules", folder.toString(), "--lang", "en")).isEqualTo(1);
    assertThat(out.toString())
        .containsSubsequence(
            "forms/lines.csv:2:17",
            "“缩进” should be a whole number and is “零”",
            "write digits only");
    err.getBuffer().setLength(0);
    assertThat(
            Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                new String[] {
                  "rules", "list", "--xlsx", "x", "--lang", "en", "--rules", folder + ""
                }))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains("forms/lines.csv line 2: “缩进” should be a whole number and is “零”; write digits");
  }

  @Test
  void the_library_passes() {
    assertThat(run()).isZero();
    assertThat(out.toString()).containsPattern("检查了 \\d+ 条规则");
  }

  /** A table of the pack on water supply, changed where it holds a text. */
  private void table(String name, String from, String to) throws IOException {
    Path table = folder.resolve(name);
    Files.createDirectories(table.getParent());
    Files.writeString(table, Files.readString(WATER.resolve(name)).replace(from, to));
  }

  private void rule(String name) throws IOException {
    Files.createDirectories(folder.resolve("lint"));
    for (String file : new String[] {name + ".drl", name + ".md"}) {
      Files.copy(MISTAKES.resolve(file), folder.resolve("lint").resolve(file));
    }
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "rules";
    all[1] = "lint";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
