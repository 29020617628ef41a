package org.zhibai.desktop.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where last year's submissions are likely to be: {@code 2022} beside {@code 2023}. */
public final class LastYear {
  private LastYear() {}

  /** The folder of the year before, beside a folder that is named for its year, if it is there. */
  public static Optional<Path> beside(List<Path> submissions) {
    return submissions.stream()
        .map(Path::toAbsolutePath)
        .flatMap(path -> Files.isDirectory(path) ? Optional.of(path).stream() : parent(path))
        .filter(folder -> name(folder).matches("(19|20)\\d\\d"))
        .map(folder -> folder.resolveSibling(String.valueOf(Integer.parseInt(name(folder)) - 1)))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static Stream<Path> parent(Path file) {
    return Optional.ofNullable(file.getParent()).stream();
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
