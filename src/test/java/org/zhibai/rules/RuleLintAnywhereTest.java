package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An editor asks at every key: there is no text at which a check gives up. */
class RuleLintAnywhereTest {
  private static final Path RULE = Path.of("rules/creation/patents/implied-lapse.drl");
  private static final Path LEDGER = Path.of("rules/utilization/annual-fee-paid.drl");
  private static final RuleLint LINT = RuleLint.of(Path.of("rules"), Locale.CHINESE);

  @Property(tries = 300)
  void a_rule_cut_anywhere_is_looked_at_to_its_end(
      @ForAll @IntRange(max = 1200) int from, @ForAll @IntRange(min = 1, max = 20) int length)
      throws IOException {
    for (Path file : new Path[] {RULE, LEDGER}) {
      String drl = cut(Files.readString(file), from, length);
      Path beside = file.resolveSibling(file.getFileName().toString().replace(".drl", ".md"));
      String page = cut(Files.readString(beside), from, length);
      assertThat(LINT.text("trial/cut", drl, Optional.of(page)))
          .allSatisfy(one -> assertThat(one.line()).isNotNegative())
          .allSatisfy(one -> assertThat(one.instead()).isNotBlank());
    }
  }

  private static String cut(String text, int from, int length) {
    int start = Math.min(from, text.length());
    return text.substring(0, start) + text.substring(Math.min(start + length, text.length()));
  }
}
