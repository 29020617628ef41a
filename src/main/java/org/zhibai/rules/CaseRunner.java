package org.zhibai.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Equation;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Inspection;
import org.zhibai.model.Placing;
import org.zhibai.model.Standing;

/** Runs the cases of rules' pages with the same engine and the same derived facts as a check. */
public final class CaseRunner {
  private final ReportSystem system;
  private final RuleLibrary library;
  private final CaseFacts facts;
  private final FindingWriter writer;
  private final Engine engine = new Engine(Duration.ofSeconds(10));

  /** A runner over a pack, whose compiled rules are kept where a check keeps them. */
  public CaseRunner(ReportSystem system, RulePack pack) {
    this(system, RuleLibrary.load(pack, RuleLibrary.userCache()));
  }

  /** A runner over a library. */
  public CaseRunner(ReportSystem system, RuleLibrary library) {
    this.system = system;
    this.library = library;
    this.facts = new CaseFacts(system);
    this.writer = new FindingWriter(system);
  }

  /** A runner over a pack, whose compiled rules are kept in a folder. */
  public static CaseRunner of(ReportSystem system, RulePack pack, Path cache) {
    return new CaseRunner(system, RuleLibrary.load(pack, cache));
  }

  /** The library whose rules are run. */
  public RuleLibrary library() {
    return library;
  }

  /**
   * Runs all cases of a rule.
   *
   * @throws IllegalArgumentException when there is no such rule, or it is broken
   */
  public List<Verdict> run(String id) {
    Optional<BrokenRule> broken =
        library.broken().stream().filter(rule -> rule.rule().id().equals(id)).findFirst();
    if (broken.isPresent()) {
      throw new IllegalArgumentException(broken.get().sentence());
    }
    RuleSource source =
        library.pack().source(id).orElseThrow(() -> new IllegalArgumentException("没有规则 " + id));
    RuleBase base = library.base(List.of(id));
    return source.page().cases().stream().map(one -> run(source, base, one)).toList();
  }

  private Verdict run(RuleSource source, RuleBase base, RuleCase ruleCase) {
    TreeSet<String> expected = new TreeSet<>();
    ruleCase.places().forEach(place -> expected.add(normal(place)));
    TreeSet<String> found = new TreeSet<>();
    List<Verdict.Said> said = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String failure = "";
    try {
      for (Findings.Report report : reports(source, base, ruleCase)) {
        Finding finding = writer.finding(source.rule(), report);
        String place = asNamed(place(report, finding), expected);
        boolean whole = !finding.message().contains("{") && !finding.remedy().contains("{");
        found.add(place);
        said.add(new Verdict.Said(place, finding.message(), whole));
        text.append("  ").append(told(report, finding)).append('\n');
      }
    } catch (Engine.Failure | IllegalArgumentException e) {
      failure = String.valueOf(e.getMessage());
      text.append("  ").append(failure).append('\n');
    }
    boolean clear = failure.isEmpty() && said.stream().allMatch(Verdict.Said::whole);
    boolean met = clear && found.equals(expected);
    String head =
        named(source, ruleCase)
            + (met ? "：符合" : "：不符合")
            + "\n  应指出："
            + (expected.isEmpty() ? "无" : String.join("；", expected))
            + "\n  实指出："
            + (found.isEmpty() ? "无" : String.join("；", found))
            + "\n"
            + (clear ? "" : "  说法或怎么改里有没填上的 {…}，或运行出错\n");
    return new Verdict(
        source.id(),
        ruleCase,
        met,
        List.copyOf(expected),
        List.copyOf(found),
        List.copyOf(said),
        failure,
        head + text);
  }

  private static String named(RuleSource source, RuleCase ruleCase) {
    String page = source.drl().file().replaceAll("drl$", "md");
    return page + " 第" + ruleCase.line() + "行 " + ruleCase.title();
  }

  private List<Findings.Report> reports(RuleSource source, RuleBase base, RuleCase ruleCase)
      throws Engine.Failure {
    List<Findings.Report> reports = new ArrayList<>();
    for (List<Object> session : facts.of(source.stage(), ruleCase)) {
      reports.addAll(engine.run(base, session).reports());
    }
    return reports;
  }

  private String place(Findings.Report report, Finding finding) {
    Cell cell = finding.place();
    String unit = finding.reporter().equals(CaseHeader.UNIT) ? "" : " @" + finding.reporter();
    if (report.facts().get(0) instanceof Inspection) {
      return "文件" + unit;
    }
    if (report.facts().get(0) instanceof Standing || report.facts().get(0) instanceof Placing) {
      return "排名" + unit;
    }
    if (CaseInput.isLedger(cell.indicator(), system)) {
      return cell.indicator() + " 第" + cell.address().row() + "行" + unit;
    }
    if (cell.indicator().isEmpty()) {
      return cell.name() + unit;
    }
    String own = CaseHeader.ownColumn(cell.indicator(), system);
    return cell.indicator() + (cell.column().equals(own) ? "" : " " + cell.column()) + unit;
  }

  /** A case need not name the unit. */
  private static String asNamed(String place, TreeSet<String> expected) {
    String bare = place.replaceAll(" @\\S+", "");
    return !expected.contains(place) && expected.contains(bare) ? bare : place;
  }

  private String normal(String place) {
    List<String> words = new ArrayList<>(List.of(place.strip().split("\\s+")));
    if (system.line(words.get(0)).isPresent()) {
      words.remove(CaseHeader.ownColumn(words.get(0), system));
    }
    List<String> units = words.stream().filter(word -> word.startsWith("@")).toList();
    words.removeAll(units);
    units.stream().filter(unit -> !unit.equals("@" + CaseHeader.UNIT)).forEach(words::add);
    return String.join(" ", words);
  }

  private String told(Findings.Report report, Finding finding) {
    String about =
        report.facts().stream()
            .filter(Equation.class::isInstance)
            .map(fact -> ((Equation) fact).formulaInNumbers())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return place(report, finding) + "：" + finding.message() + (about.isEmpty() ? "" : "；" + about);
  }
}
