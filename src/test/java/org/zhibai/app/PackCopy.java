package org.zhibai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a rule pack that a test may change. */
public final class PackCopy {
  private static final Path WATER = Path.of("src/test/resources/packs/water");

  private final Path dir;

  private PackCopy(Path dir) {
    this.dir = dir;
  }

  /** A copy of the pack on water supply. */
  public static PackCopy ofWater(Path dir) {
    return of(WATER, dir);
  }

  /** A copy of the product's own pack. */
  public static PackCopy ofRules(Path dir) {
    return of(Path.of("rules"), dir);
  }

  private static PackCopy of(Path pack, Path dir) {
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(one -> !one.toString().contains(".compiled")).toList()) {
        Path copy = dir.resolve(pack.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackCopy(dir);
  }

  /** The folder. */
  public Path dir() {
    return dir;
  }

  /** Replaces a text in a file. */
  public PackCopy change(String file, String from, String to) {
    try {
      Path path = dir.resolve(file);
      String text = Files.readString(path);
      if (!text.contains(from)) {
        throw new IllegalArgumentException(file + " has no " + from);
      }
      Files.writeString(path, text.replace(from, to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
