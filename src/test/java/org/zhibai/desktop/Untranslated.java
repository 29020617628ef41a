package org.zhibai.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Texts of the platform that may stay in English, as {@code left-in-english.txt} lists them. */
record Untranslated(Pattern bundle, Pattern key) {
  private static final Path LIST =
      Path.of("src/test/resources/org/zhibai/desktop/left-in-english.txt");
  private static final Pattern GAP = Pattern.compile("\\s+");

  static List<Untranslated> read() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> GAP.split(line))
        .map(words -> new Untranslated(Pattern.compile(words[0]), Pattern.compile(words[1])))
        .toList();
  }

  boolean covers(String bundle, String key) {
    return this.bundle.matcher(bundle).matches() && this.key.matcher(key).matches();
  }
}
