package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchSubmissionsTest {
  @TempDir private Path folder;

  private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();

  @Test
  void files_that_come_change_and_go_are_told() throws Exception {
    try (WatchSubmissions watch = new WatchSubmissions(List.of(folder), told::add)) {
      SampleFolder samples = SampleFolder.of(folder.resolve("2023"), "D-FY");
      assertThat(next()).containsExactly(samples.file("D-FY"));
      Files.write(samples.file("D-FY"), new byte[] {1, 2, 3});
      assertThat(next()).containsExactly(samples.file("D-FY"));
      Files.delete(samples.file("D-FY"));
      assertThat(next()).containsExactly(samples.file("D-FY"));
    }
  }

  @Test
  void a_file_that_is_still_being_written_is_told_once_it_rests() throws Exception {
    try (WatchSubmissions watch = new WatchSubmissions(List.of(folder), told::add)) {
      Path file = folder.resolve("slow.xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        for (int i = 0; i < 10; i++) {
          out.write(new byte[1000]);
          out.flush();
          assertThat(told).isEmpty();
          Thread.sleep(100);
        }
      }
      assertThat(next()).containsExactly(file);
      assertThat(told).isEmpty();
    }
  }

  @Test
  void lock_files_hidden_files_and_others_are_none() throws Exception {
    try (WatchSubmissions watch = new WatchSubmissions(List.of(folder), told::add)) {
      write("~$NBIP-2023-330203-01.xlsx");
      write(".hidden.xlsx");
      write("letter.txt");
      assertThat(told.poll(1500, TimeUnit.MILLISECONDS)).isNull();
      write("NBIP-2023-330203-01.xlsx");
      assertThat(next()).hasSize(1);
    }
  }

  @Test
  void of_a_single_file_its_neighbours_are_none() throws Exception {
    Path mine = write("mine.xlsx");
    Path other = write("other.xlsx");
    try (WatchSubmissions watch = new WatchSubmissions(List.of(mine), told::add)) {
      Files.writeString(other, "more than before");
      Files.writeString(mine, "more than before");
      assertThat(next()).containsExactly(mine);
    }
  }

  private Path write(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "x");
  }

  private Set<Path> next() throws InterruptedException {
    Set<Path> files = told.poll(30, TimeUnit.SECONDS);
    assertThat(files).isNotNull();
    return files;
  }
}
