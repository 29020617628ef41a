package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every view, menu, page and dialog speaks the window's language, and no other. */
class LanguageIT {
  /** Fewer would mean that little was opened. */
  private static final int AT_LEAST = 400;

  @Test
  @ExtendWith(InWorkbench.class)
  void in_chinese_nothing_is_english_only() {
    List<String> seen = new ArrayList<>();
    Surfaces.each((name, window) -> Words.of(window).forEach(text -> seen.add(name + ": " + text)));

    assertThat(seen).hasSizeGreaterThan(AT_LEAST);
    assertThat(seen.stream().filter(Script::isEnglishOnly).distinct()).isEmpty();
  }

  @Test
  @ExtendWith(NeedsDisplay.class)
  void in_english_nothing_is_chinese() throws IOException, InterruptedException {
    Path workspace = Files.createTempDirectory("zhibai-english");
    Files.writeString(workspace.resolve("language"), "en\n");
    try (StartedProduct product = StartedProduct.start(workspace, Errand.READ_EVERYTHING)) {
      List<String> seen = product.told();

      assertThat(seen).hasSizeGreaterThan(AT_LEAST);
      assertThat(seen.stream().filter(Script::isChinese).distinct()).isEmpty();
    }
  }
}
