package org.zhibai.desktop.work.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.app.authoring.RuleTree;
import org.zhibai.app.authoring.RuleTree.Chapter;
import org.zhibai.app.authoring.RuleTree.Entry;
import org.zhibai.model.Finding;

/** The rules as the tree shows them: those that hold what is sought, each with its findings. */
public final class RuleList {
  private RuleTree tree;
  private String sought = "";
  private Map<String, Long> findings = Map.of();

  /** All rules of a tree. */
  public RuleList(RuleTree tree) {
    this.tree = tree;
  }

  /** Takes the rules of another tree. */
  public void take(RuleTree other) {
    tree = other;
  }

  /** Shows only rules whose id, name or severity has all of some words. */
  public void seek(String words) {
    sought = words.strip().toLowerCase(Locale.ROOT);
  }

  /** Takes the findings of the last check. */
  public void count(List<Finding> all) {
    findings =
        all.stream()
            .collect(Collectors.groupingBy(finding -> finding.rule().id(), Collectors.counting()));
  }

  /** The chapters that have something to show. */
  public List<Chapter> chapters() {
    return tree.chapters(this::wanted);
  }

  /** The chapter with a path, if it has something to show. */
  public Optional<Chapter> chapter(String path) {
    return chapters().stream()
        .flatMap(RuleList::withBelow)
        .filter(one -> one.path().equals(path))
        .findFirst();
  }

  private static Stream<Chapter> withBelow(Chapter chapter) {
    return Stream.concat(
        Stream.of(chapter), chapter.chapters().stream().flatMap(RuleList::withBelow));
  }

  /** Whether only some rules are shown. */
  public boolean narrowed() {
    return !sought.isEmpty();
  }

  /** How many findings a rule has. */
  public long findings(Entry rule) {
    return findings.getOrDefault(rule.id(), 0L);
  }

  /** How many findings the rules of a chapter have. */
  public long findings(Chapter chapter) {
    return chapter.all().mapToLong(this::findings).sum();
  }

  private boolean wanted(Entry rule) {
    String text =
        String.join(" ", rule.id(), rule.name(), rule.severity().map(s -> s.word()).orElse(""))
            .toLowerCase(Locale.ROOT);
    return Stream.of(sought.split("\\s+")).allMatch(text::contains);
  }
}
