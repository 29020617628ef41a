package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a rule pack. */
final class PackFiles {
  private static final String DRL = ".drl";

  private final Path dir;

  PackFiles(Path dir) {
    this.dir = dir;
  }

  /** All files that aren't hidden, by name. */
  List<Path> all() {
    try (Stream<Path> walk = Files.walk(dir)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !dir.relativize(file).toString().startsWith("."))
          .sorted(Comparator.comparing(this::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file holds a rule. */
  static boolean isRule(Path file) {
    return file.toString().endsWith(DRL);
  }

  /** A file's path inside the pack. */
  String name(Path file) {
    return dir.relativize(file).toString().replace('\\', '/');
  }

  /** The id of the rule in a file. */
  String id(Path file) {
    String name = name(file);
    return name.substring(0, name.length() - DRL.length());
  }

  /** The page beside a rule's file; it need not exist. */
  static Path page(Path rule) {
    return rule.resolveSibling(rule.getFileName().toString().replaceAll("drl$", "md"));
  }

  /** A text; empty when the bytes aren't UTF-8. */
  static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
