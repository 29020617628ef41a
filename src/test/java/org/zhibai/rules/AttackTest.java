package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule files come by mail, and a rule is code. Each file in {@code attacks} tries something that
 * rules may not do, at the line that says so.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AttackTest {
  private static final Path ATTACKS = Path.of("src/test/resources/attacks");
  private static final String MARK = "// ← 攻击";
  private static final Pattern NAME = Pattern.compile("rule \"(.*)\"");
  private static final Path TRACE = Path.of("attack-trace");

  /** What only the checks refuse; slow, or of no effect, and no way to anything. */
  private static final List<String> HARMLESS =
      List.of(
          "attacks/annotation-code",
          "attacks/any-object",
          "attacks/cross-join",
          "attacks/then-named");

  private Path folder = Path.of("");

  private final Set<Long> children = children();
  private RuleLibrary library;
  private Map<String, BrokenRule> refused;

  @BeforeAll
  void the_attacks_come_in_one_pack_with_a_sound_rule(@TempDir Path given) throws IOException {
    folder = given;
    Path pack = Files.createDirectories(folder.resolve("pack/attacks"));
    String page = Files.readString(ATTACKS.resolve("page.md"));
    for (String attack : attacks().toList()) {
      String text = text(attack);
      Matcher name = NAME.matcher(text);
      Files.writeString(pack.resolve(attack + ".drl"), text);
      String title = name.find() ? name.group(1) : attack;
      Files.writeString(pack.resolve(attack + ".md"), page.formatted(title));
    }
    RulePacks packs = new RulePacks(folder.resolve("pack"));
    packs.rule("sound", "Figure( value > 3 )");
    library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    refused =
        library.broken().stream()
            .collect(Collectors.toMap(one -> one.rule().id(), Function.identity()));
  }

  static Stream<String> attacks() throws IOException {
    try (Stream<Path> files = Files.list(ATTACKS)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".drl"))
              .map(name -> name.replace(".drl", ""))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void is_refused_with_its_file_and_line(String attack) throws IOException {
    BrokenRule rule = refused.get("attacks/" + attack);
    assertThat(rule).isNotNull();
    assertThat(rule.file()).isEqualTo("attacks/" + attack + ".drl");
    assertThat(rule.what()).isNotBlank();
    assertThat(rule.line()).as(rule.sentence()).isIn(marked(attack));
  }

  @Test
  void there_are_enough_of_them() throws IOException {
    assertThat(attacks().count()).isGreaterThanOrEqualTo(45);
  }

  @Test
  void none_leaves_a_trace() {
    assertThat(TRACE).doesNotExist();
    assertThat(System.getProperty("zhibai.attacked")).isNull();
    assertThat(children()).isEqualTo(children);
  }

  @Test
  void pack_that_says_of_itself_that_it_was_checked_is_checked_all_the_same() throws IOException {
    assertThat(refusedWithMark(RulePack::read)).containsAll(refused.keySet());
    none_leaves_a_trace();
  }

  @Test
  void mark_that_is_believed_opens_no_way_either() throws IOException {
    Set<String> stillRefused = refusedWithMark(dir -> RulePack.ofProduct(dir, Locale.CHINESE));

    assertThat(refused.keySet())
        .filteredOn(attack -> !stillRefused.contains(attack))
        .containsExactlyInAnyOrderElementsOf(HARMLESS);
    none_leaves_a_trace();
  }

  /** What is refused of the pack while it says of itself that it was checked. */
  private Set<String> refusedWithMark(Function<Path, RulePack> read) throws IOException {
    RulePack pack = RulePack.read(folder.resolve("pack"));
    Path mark = pack.dir().resolve(RulePack.COMPILED).resolve(pack.checkedMark());
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, "");
    try {
      RuleLibrary again = RuleLibrary.load(read.apply(pack.dir()), folder.resolve("another"));
      return again.broken().stream().map(one -> one.rule().id()).collect(Collectors.toSet());
    } finally {
      Files.delete(mark);
    }
  }

  @Test
  void sound_rule_beside_them_is_ready_to_run() {
    assertThat(refused).doesNotContainKey("trial/sound");
    assertThat(library.compiled()).isEqualTo(1);
  }

  private static String text(String attack) throws IOException {
    return Files.readString(ATTACKS.resolve(attack + ".drl"));
  }

  private static List<Integer> marked(String attack) throws IOException {
    List<String> lines = text(attack).lines().toList();
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).contains(MARK))
        .mapToObj(line -> line + 1)
        .toList();
  }

  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }
}
