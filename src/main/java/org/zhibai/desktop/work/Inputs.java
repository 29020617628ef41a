package org.zhibai.desktop.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Files and folders to check; what lies within one of the folders isn't among them once more. */
final class Inputs {
  private final List<Path> paths = new ArrayList<>();

  void add(Collection<Path> more) {
    for (Path path : more) {
      Path whole = whole(path);
      if (paths.stream().noneMatch(whole::startsWith)) {
        paths.removeIf(known -> known.startsWith(whole));
        paths.add(whole);
      }
    }
  }

  boolean remove(Path path) {
    return paths.remove(whole(path));
  }

  void clear() {
    paths.clear();
  }

  List<Path> all() {
    return List.copyOf(paths);
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
