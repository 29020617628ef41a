package org.zhibai.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mistakes found while the tables of a pack are read: all of them, not just the first. */
final class Mistakes {
  private final Set<TableMistake> found = new LinkedHashSet<>();

  void add(TableMistake mistake) {
    found.add(mistake);
  }

  /**
   * Whether tables have been read without a mistake. What stands in another table isn't held
   * against one that has mistakes: it would be blamed for what is missing there.
   */
  boolean none(String... files) {
    Set<String> asked = Set.of(files);
    return found.stream().noneMatch(mistake -> asked.contains(mistake.file()));
  }

  /**
   * Ends a reading.
   *
   * @throws PackException when there were mistakes
   */
  void refuse() {
    if (!found.isEmpty()) {
      List<TableMistake> sorted = new ArrayList<>(found);
      sorted.sort(Comparator.comparing(TableMistake::file).thenComparing(TableMistake::line));
      throw new PackException(sorted);
    }
  }
}
