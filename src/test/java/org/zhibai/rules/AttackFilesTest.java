package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are no rules: too large, too deep, links to elsewhere. The rule beside them counts.
 */
class AttackFilesTest {
  private static final int LINE_OF_CONDITION = 9;

  @TempDir Path folder;

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of("brackets", "(".repeat(20_000) + "value" + ")".repeat(20_000) + " > 3"),
        Arguments.of("some-brackets", "(".repeat(200) + "value" + ")".repeat(200) + " > 3"),
        Arguments.of("negations", "!".repeat(30_000) + "required"),
        Arguments.of("signs", "value > " + "-".repeat(30_000) + "3"),
        Arguments.of("sum", "value > 3" + " + 3".repeat(12_000)),
        Arguments.of("alternatives", "value > 3" + " || value > 3".repeat(4_000)),
        Arguments.of("sum-over-lines", "value > 3" + "\n + 3".repeat(12_000)),
        Arguments.of("members", "line" + ".line".repeat(10_000) + " != null"),
        Arguments.of("literal", "code == \"" + "0".repeat(60_000) + "\" || Runtime == null"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void condition_without_measure_is_refused_at_its_line(String name, String condition) {
    RulePacks packs = packs().rule(name, "Figure( " + condition + " )");
    assertThat(RuleLibrary.load(packs.read(), folder.resolve("cache")).broken())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.file()).isEqualTo("trial/" + name + ".drl");
              assertThat(rule.line()).isBetween(LINE_OF_CONDITION - 1, LINE_OF_CONDITION);
            });
  }

  @Test
  void rule_and_page_of_a_hundred_megabytes_are_not_read() throws IOException {
    RulePacks packs = packs().rule("large", "Figure( value > 3 )");
    packs.rule("page", "Figure( value > 3 )");
    for (String file : new String[] {"trial/large.drl", "trial/page.md"}) {
      try (RandomAccessFile large =
          new RandomAccessFile(packs.dir().resolve(file).toFile(), "rw")) {
        large.setLength(100L << 20);
      }
    }
    assertThat(packs.read().broken())
        .extracting(BrokenRule::file)
        .containsExactly("trial/large.drl", "trial/page.md");
    assertThat(packs.read().broken())
        .allSatisfy(rule -> assertThat(rule.sentence()).contains("第1行", "超过 64 KB"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void links_to_something_outside_the_pack_are_not_followed() throws IOException {
    RulePacks packs = packs().page("rule").rule("page", "Figure( value > 3 )");
    Path secret = Files.writeString(folder.resolve("secret"), "geheim");
    Files.createSymbolicLink(packs.dir().resolve("trial/rule.drl"), secret);
    Files.delete(packs.dir().resolve("trial/page.md"));
    Files.createSymbolicLink(packs.dir().resolve("trial/page.md"), Path.of("../../secret"));
    Files.createSymbolicLink(packs.dir().resolve("elsewhere"), folder);
    assertThat(packs.read().broken())
        .extracting(BrokenRule::file)
        .containsExactly("trial/page.md", "trial/rule.drl");
    assertThat(packs.read().broken())
        .allSatisfy(rule -> assertThat(rule.sentence()).contains("规则包以外").doesNotContain("geheim"));
  }

  @Test
  void rules_in_folders_called_like_packages_of_the_program_are_refused() throws IOException {
    RulePacks packs = packs();
    for (String name : new String[] {"java/lang", "org/zhibai/rules", "org/drools/core"}) {
      Path dir = Files.createDirectories(packs.dir().resolve(name));
      String drl =
          Files.readString(packs.dir().resolve("trial/sound.drl"))
              .replace("package trial", "package " + name.replace('/', '.'))
              .replace("\"sound\"", "\"" + name + "\"");
      String page = Files.readString(packs.dir().resolve("trial/sound.md"));
      Files.writeString(dir.resolve("x.drl"), drl);
      Files.writeString(dir.resolve("x.md"), page.replace("# sound", "# " + name));
    }
    RuleLibrary library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    assertThat(library.broken())
        .hasSize(3)
        .allSatisfy(rule -> assertThat(rule.sentence()).contains("不允许", "第1行"));
    assertThat(library.compiled()).isEqualTo(1);
  }

  private RulePacks packs() {
    return new RulePacks(folder.resolve("pack")).rule("sound", "Figure( value > 3 )");
  }
}
