package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhibai.forms.ReportSystem;

/** Thresholds that no rule names, because facts are derived with them. */
final class ThresholdsOfTheProgram {
  private static final String SOURCES = read(Path.of("src/main/java"));
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));

  private ThresholdsOfTheProgram() {}

  /** Whether the program's sources or a condition of its tables name a threshold. */
  static boolean reads(String key) {
    return SOURCES.contains('"' + key + '"')
        || key.matches("T\\d\\..*\\.(上限|下限)")
        || Stream.concat(
                SYSTEM.totals().stream().map(total -> total.filter()),
                SYSTEM.lookups().stream().map(lookup -> lookup.targetFilter()))
            .anyMatch(filter -> filter.values().stream().anyMatch(value -> value.endsWith(key)));
  }

  private static String read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      StringBuilder text = new StringBuilder();
      for (Path source : sources) {
        text.append(Files.readString(source));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
