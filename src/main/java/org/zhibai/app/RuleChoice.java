package org.zhibai.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.zhibai.forms.Likeness;

/**
 * Which rules somebody means: by id, by the beginning or a part of it, or by the path of a file. No
 * word means all of them.
 */
final class RuleChoice {
  private static final int NAMED = 3;

  private final List<String> words;

  RuleChoice(Path pack, List<String> wanted) {
    this.words = wanted.stream().map(word -> asId(pack, word)).toList();
  }

  /** Whether a rule that just appeared is meant. */
  boolean covers(String id) {
    return words.isEmpty() || words.stream().anyMatch(id::contains);
  }

  /**
   * The ids that are meant.
   *
   * @throws UnknownRule when a word stands for none
   */
  List<String> among(Collection<String> ids) {
    TreeSet<String> chosen = new TreeSet<>(words.isEmpty() ? ids : List.of());
    for (String word : words) {
      List<String> meant = meant(word, ids);
      if (meant.isEmpty()) {
        throw new UnknownRule(word, nearest(word, ids));
      }
      chosen.addAll(meant);
    }
    return List.copyOf(chosen);
  }

  private static List<String> meant(String word, Collection<String> ids) {
    if (ids.contains(word)) {
      return List.of(word);
    }
    List<String> beginning = ids.stream().filter(id -> id.startsWith(word)).toList();
    return beginning.isEmpty() ? ids.stream().filter(id -> id.contains(word)).toList() : beginning;
  }

  private static List<String> nearest(String word, Collection<String> ids) {
    return ids.stream()
        .sorted(
            Comparator.comparingInt((String id) -> distance(word, id))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NAMED)
        .toList();
  }

  /** A word without a folder is held against the rule's own name. */
  private static int distance(String word, String id) {
    String name = word.contains("/") ? id : id.substring(id.lastIndexOf('/') + 1);
    return Likeness.distance(word, name);
  }

  private static String asId(Path pack, String word) {
    String plain = word.replace('\\', '/').replaceAll("\\.(drl|md)$", "");
    Path path = Path.of(plain).toAbsolutePath().normalize();
    Path folder = pack.toAbsolutePath().normalize();
    boolean below = path.startsWith(folder) && !path.equals(folder);
    return below ? folder.relativize(path).toString().replace('\\', '/') : plain;
  }
}
