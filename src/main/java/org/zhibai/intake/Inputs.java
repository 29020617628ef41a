package org.zhibai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.zhibai.model.InputFile;
import org.zhibai.model.Texts;

/**
 * The files below the paths that were given. What is no workbook by name, or no plain file, is left
 * aside.
 */
final class Inputs {
  private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "xlsb", "et", "ods");
  private static final int DEEPEST = 32;

  private final Set<Path> files = new LinkedHashSet<>();
  private final List<String> skipped = new ArrayList<>();

  Inputs(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk(path);
      } else {
        files.add(path);
      }
    }
  }

  private void walk(Path folder) {
    try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
      below
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !hidden(folder, path))
          .sorted(java.util.Comparator.comparing(Inputs::path))
          .forEach(this::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hidden(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      String name = part.toString();
      if (name.startsWith(".") || name.startsWith("~$")) {
        return true;
      }
    }
    return false;
  }

  private void take(Path path) {
    String name = path.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (WORKBOOKS.contains(ending) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      files.add(path);
    } else {
      skipped.add(shown(path(path)));
    }
  }

  /** The files to read, in the order of their paths. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** Files that were left aside. */
  List<String> skipped() {
    return List.copyOf(skipped);
  }

  /** A path with {@code /}. */
  private static String path(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** A file's name or path that can be printed on one line. */
  static String shown(String name) {
    return Texts.oneLine(name);
  }

  /** The name of a file as a reader sees it. */
  static String name(Path file) {
    Path name = file.getFileName();
    return shown(name == null ? path(file) : name.toString());
  }

  /** Whether it is there but holds no bytes of its own: a pipe or a device may never end. */
  static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Name, path, hash and size of a file; without hash when it can't be read. */
  static InputFile describe(Path file) {
    String name = name(file);
    if (isSpecial(file)) {
      return new InputFile(name, path(file), "", 0);
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream hashed = new DigestInputStream(in, digest)) {
        long size = hashed.transferTo(java.io.OutputStream.nullOutputStream());
        return new InputFile(name, path(file), HexFormat.of().formatHex(digest.digest()), size);
      }
    } catch (IOException e) {
      return new InputFile(name, path(file), "", 0);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
