package org.zhibai.desktop.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.InputFile;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/** Who handed in what, by year and unit, with the findings on it. */
public final class SubmissionsTree {

  /** What became of a unit's submission. */
  public enum State {
    /** Handed in and read. */
    RECEIVED,
    /** Not handed in. */
    MISSING,
    /** A file that could not be read. */
    UNREADABLE,
    /** A file of which another version was taken. */
    SUPERSEDED,
    /** A file that is no submission. */
    ASIDE
  }

  /**
   * A year with its units.
   *
   * @param received how many units have handed in
   * @param expected how many should
   */
  public record Year(
      int year, int received, int expected, FindingCounts counts, List<Node> nodes) {}

  /**
   * A unit's submission, the lack of one, or a file.
   *
   * @param unit code of the unit; empty when it isn't known
   * @param name of the unit, or of the file where the unit isn't known
   * @param version 0 where there is none
   * @param file name of the file; empty where there is none
   * @param path of the file; empty where there is none
   * @param note what is to be said of it: sheets that are missing, why it could not be read
   */
  public record Node(
      State state,
      String unit,
      String name,
      int year,
      int version,
      String file,
      String path,
      FindingCounts counts,
      String note) {}

  private final Names names;
  private final CheckResult result;
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final Map<Integer, List<Node>> nodes = new TreeMap<>(Comparator.reverseOrder());

  /** The tree of a result. */
  public SubmissionsTree(CheckResult result, Names names) {
    this.result = result;
    this.names = names;
    for (Finding finding : result.findings()) {
      findings
          .computeIfAbsent(key(finding.reporter(), finding.year()), key -> new ArrayList<>())
          .add(finding);
    }
    Received received = result.received();
    received.submissions().forEach(this::submission);
    nodes.keySet().stream().toList().forEach(this::missing);
    result.unread().forEach(this::unread);
    received.superseded().forEach(this::superseded);
    received.skipped().forEach(this::aside);
  }

  private static String key(String unit, int year) {
    return unit + " " + year;
  }

  private FindingCounts counts(String unit, int year) {
    return FindingCounts.ofFindings(findings.getOrDefault(key(unit, year), List.of()));
  }

  private void submission(Submission one) {
    String missing = names.listed(one.missing());
    add(
        new Node(
            State.RECEIVED,
            one.unit().code(),
            one.unit().name(),
            one.year(),
            one.version(),
            one.file().name(),
            one.file().path(),
            counts(one.unit().code(), one.year()),
            missing.isEmpty() ? "" : names.say("submissions.lacking", missing)));
  }

  private void missing(int year) {
    Set<String> there = new HashSet<>();
    nodes.getOrDefault(year, List.of()).forEach(node -> there.add(node.unit()));
    result.expected().stream()
        .filter(unit -> !there.contains(unit))
        .map(
            unit ->
                new Node(
                    State.MISSING, unit, names.unit(unit), year, 0, "", "", counts(unit, year), ""))
        .forEach(this::add);
  }

  private void unread(Received.Unread unread) {
    file(
        State.UNREADABLE,
        unread.problem().reporter(),
        unread.problem().year(),
        unread.file(),
        unread.told());
  }

  private void superseded(Received.Superseded one) {
    file(
        State.SUPERSEDED,
        one.problem().reporter(),
        one.problem().year(),
        one.file(),
        one.problem().what());
  }

  private void file(State state, String unit, int year, InputFile file, String note) {
    String name = unit.isEmpty() ? file.name() : names.unit(unit);
    FindingCounts counts = state == State.SUPERSEDED ? FindingCounts.NONE : counts(unit, year);
    add(new Node(state, unit, name, year, 0, file.name(), file.path(), counts, note));
  }

  private void aside(Received.Skipped file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    add(new Node(State.ASIDE, "", name, 0, 0, name, file.path(), FindingCounts.NONE, file.why()));
  }

  private void add(Node node) {
    nodes.computeIfAbsent(node.year(), fresh -> new ArrayList<>()).add(node);
  }

  /** The years, the latest first; files whose year isn't known stand under the year 0, last. */
  public List<Year> years() {
    return nodes.entrySet().stream().map(entry -> year(entry.getKey(), entry.getValue())).toList();
  }

  private Year year(int year, List<Node> some) {
    List<Node> sorted =
        some.stream()
            .sorted(
                Comparator.comparingInt((Node node) -> names.place(node.unit()))
                    .thenComparing(Node::state)
                    .thenComparing(Node::file))
            .toList();
    long received = count(some, State.RECEIVED);
    FindingCounts counts =
        some.stream().map(Node::counts).reduce(FindingCounts.NONE, FindingCounts::and);
    return new Year(
        year, (int) received, (int) (received + count(some, State.MISSING)), counts, sorted);
  }

  private static long count(List<Node> some, State state) {
    return some.stream().filter(node -> node.state() == state).count();
  }

  /** How many submissions of a year were received, of those expected. */
  public String received(Year year) {
    return year.expected() == 0 ? "" : year.received() + "/" + year.expected();
  }

  /** A year's line. */
  public String heading(Year year) {
    return year.year() == 0
        ? names.say("submissions.unknown")
        : names.say("submissions.year", year.year());
  }

  /** The word for a state. */
  public String word(State state) {
    return names.say("state." + state.name());
  }

  /** All nodes, by year. */
  public Stream<Node> all() {
    return years().stream().flatMap(year -> year.nodes().stream());
  }
}
