package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept from one start to the next, by the start script and in processes of their own. */
@ExtendWith(NeedsDisplay.class)
class StartIT {
  private static final String LAYOUT =
      "data/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";

  @Test
  void keys_and_layout_are_kept_over_a_restart_and_over_crashes()
      throws IOException, InterruptedException {
    Path workspace = Files.createTempDirectory("zhibai-starts");
    try (StartedProduct first = StartedProduct.start(workspace, Errand.BIND_A_KEY)) {
      first.told();
      assertThat(first.ended()).isZero();
    }
    assertThat(workspace.resolve(LAYOUT)).isNotEmptyFile();

    try (StartedProduct second = StartedProduct.start(workspace, Errand.USE_THE_KEY)) {
      assertThat(second.told()).containsExactly("知白 – 2023");
      second.kill();
    }
    assertThat(workspace.resolve("data/.metadata/.lock")).exists();

    try (StartedProduct third = StartedProduct.start(workspace, Errand.LOOK)) {
      List<String> seen = third.told();
      assertWhole(seen);
      assertThat(seen)
          .contains("tab 错误日志", "tab growth-over-limit.drl")
          .anyMatch(line -> line.startsWith("rule ") && line.contains("同比变动超过上限的须说明"));
      third.kill();
    }

    Path layout = workspace.resolve(LAYOUT);
    byte[] whole = Files.readAllBytes(layout);
    Files.write(layout, java.util.Arrays.copyOf(whole, whole.length / 2));
    try (StartedProduct fourth = StartedProduct.start(workspace, Errand.LOOK_AND_LEAVE)) {
      assertWhole(fourth.told());
      assertThat(fourth.ended()).isZero();
    }
  }

  /** The window is there, alone, in Chinese, with the key and the files of before. */
  private static void assertWhole(List<String> seen) {
    assertThat(seen)
        .contains("tab 填报", "tab 问题", "tab 说明")
        .contains("title 知白", "知白 – 2023")
        .anyMatch(line -> line.startsWith("recent ") && line.endsWith("2023"));
    assertThat(seen.stream().filter(line -> line.startsWith("window ")))
        .containsExactly("window 知白");
  }
}
