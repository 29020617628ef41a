package org.zhibai.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Inspection;
import org.zhibai.model.Placing;
import org.zhibai.model.Standing;
import org.zhibai.model.Texts;

/** Runs the cases of rules' pages with the same engine and the same derived facts as a check. */
public final class CaseRunner {
  private final ReportSystem system;
  private final RuleLibrary library;
  private final CaseFacts facts;
  private final FindingWriter writer;
  private final Texts texts;
  private final Engine engine = new Engine(Duration.ofSeconds(10));

  /** A runner over a library; why a case can't be run it says in the language of its pack. */
  public CaseRunner(ReportSystem system, RuleLibrary library) {
    this.system = system;
    this.library = library;
    this.facts = new CaseFacts(system);
    this.writer = new FindingWriter(system);
    this.texts = Texts.of(CaseRunner.class, library.pack().language());
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
        library.pack().source(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    RuleBase base = library.base(List.of(id));
    return source.page().cases().stream().map(one -> run(source, base, one)).toList();
  }

  private Verdict run(RuleSource source, RuleBase base, RuleCase ruleCase) {
    TreeSet<String> expected = new TreeSet<>();
    ruleCase.places().forEach(place -> expected.add(normal(place)));
    TreeSet<String> found = new TreeSet<>();
    List<Verdict.Said> said = new ArrayList<>();
    String failure = "";
    try {
      for (Findings.Report report : reports(source, base, ruleCase)) {
        Finding finding = writer.finding(source.rule(), report);
        String place = asNamed(place(report, finding), expected);
        boolean whole = !finding.message().contains("{") && !finding.remedy().contains("{");
        found.add(place);
        said.add(new Verdict.Said(place, finding.message(), whole));
      }
    } catch (Engine.Failure e) {
      failure = texts.get(e.why().sentence(), String.valueOf(e.getMessage()));
    } catch (CaseMistake e) {
      failure = e.told(texts);
    } catch (IllegalArgumentException e) {
      failure = String.valueOf(e.getMessage());
    }
    boolean clear = failure.isEmpty() && said.stream().allMatch(Verdict.Said::whole);
    boolean met = clear && found.equals(expected);
    return new Verdict(
        source.id(),
        ruleCase,
        met,
        List.copyOf(expected),
        List.copyOf(found),
        List.copyOf(said),
        failure);
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
}
