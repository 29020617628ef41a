package org.zhibai.desktop.dialogs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A library of the product.
 *
 * @param licence its licences, with commas between
 * @param page where it is described; empty when it doesn't say
 */
record Library(String name, String version, String licence, String page) {

  /** All of them by name, as the build listed them. */
  static List<Library> all() {
    try (InputStream in = Library.class.getResourceAsStream("libraries.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(cells -> new Library(cells[0], cells[1], cells[2], cells[3]))
          .sorted(Comparator.comparing(Library::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
