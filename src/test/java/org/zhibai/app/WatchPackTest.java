package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchPackTest {
  @TempDir private Path folder;

  private final BlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();

  @Test
  void rules_that_are_made_changed_and_taken_away_are_told_by_id() throws Exception {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    try (WatchPack watch = new WatchPack(pack.dir(), told::add)) {
      Path chapter = Files.createDirectories(pack.dir().resolve("sources"));
      Files.writeString(chapter.resolve("new-rule.drl"), "rule");
      assertThat(next()).containsExactly("sources/new-rule");
      Files.writeString(chapter.resolve("new-rule.md"), "# 新规则");
      assertThat(next()).containsExactly("sources/new-rule");
      Files.writeString(pack.dir().resolve("forms/notes.txt"), "no rule");
      Files.delete(chapter.resolve("new-rule.drl"));
      assertThat(next()).containsExactly("sources/new-rule");
    }
    assertThat(told).isEmpty();
  }

  private Set<String> next() throws InterruptedException {
    Set<String> ids = told.poll(30, TimeUnit.SECONDS);
    return ids == null ? Set.of() : ids;
  }
}
