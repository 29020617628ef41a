package org.zhibai.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Folders of the product, copied where tests may write. */
final class Copied {
  private Copied() {}

  /** Copies folders of the product with all in them; the folder they are in then. */
  static String folders(Path product, Path into, String... names) throws IOException {
    for (String name : names) {
      for (Path file : within(product.resolve(name))) {
        Path copy = into.resolve(product.relativize(file).toString());
        if (!Files.isDirectory(file)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return into.toString();
  }

  /** Takes a folder away with all in it. */
  static void delete(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(within(folder));
    Collections.reverse(files);
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static List<Path> within(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }
}
