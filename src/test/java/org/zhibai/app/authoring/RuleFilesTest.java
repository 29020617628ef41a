package org.zhibai.app.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.PackCopy;
import org.zhibai.app.authoring.RuleFileRefused.Reason;
import org.zhibai.model.WrittenRule;

class RuleFilesTest {
  private static final String RULE = "quality/passed-within-tested";

  @TempDir Path folder;

  private RuleFiles files;
  private WrittenRule opened;

  @BeforeEach
  void open() throws IOException {
    files = new RuleFiles(PackCopy.ofWater(folder.resolve("water")).dir());
    opened = files.open(RULE);
  }

  @Test
  void what_was_changed_is_saved_and_the_other_file_left_alone() throws IOException {
    Files.writeString(files.page(RULE), "# another page");

    files.save(opened, opened.withDrl(opened.drl() + "// 审核\n"));

    assertThat(files.open(RULE).drl()).endsWith("// 审核\n");
    assertThat(files.open(RULE).page()).hasValue("# another page");
    try (var left = Files.list(files.rule(RULE).getParent())) {
      assertThat(left).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void a_file_that_somebody_changed_meanwhile_is_told_and_not_written_over() throws IOException {
    Files.writeString(files.page(RULE), "# theirs");

    assertRefused(opened.withDrl("rule").withPage("# mine"), Reason.CHANGED, RULE + ".md");

    assertThat(Files.readString(files.page(RULE))).isEqualTo("# theirs");
    assertThat(files.open(RULE).drl()).isEqualTo(opened.drl());
  }

  @Test
  void a_file_that_is_gone_is_told() throws IOException {
    Files.delete(files.rule(RULE));

    assertRefused(opened.withDrl("rule"), Reason.GONE, RULE + ".drl");
    assertThatThrownBy(() -> files.open(RULE))
        .isInstanceOfSatisfying(
            RuleFileRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
  }

  @Test
  void a_file_that_is_no_text_is_not_opened() throws IOException {
    Files.write(files.rule(RULE), "规则".getBytes(Charset.forName("GBK")));

    assertThatThrownBy(() -> files.open(RULE))
        .isInstanceOfSatisfying(
            RuleFileRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.ENCODING);
              assertThat(e.file()).isEqualTo(RULE + ".drl");
            });
  }

  @Test
  void a_rule_outside_of_the_pack_is_not_opened() throws IOException {
    Files.write(folder.resolve("x.drl"), "rule".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> files.open("../x")).isInstanceOf(RuleFileRefused.class);
  }

  private void assertRefused(WrittenRule now, Reason reason, String file) {
    assertThatThrownBy(() -> files.save(opened, now))
        .isInstanceOfSatisfying(
            RuleFileRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.file()).isEqualTo(file);
            });
  }
}
