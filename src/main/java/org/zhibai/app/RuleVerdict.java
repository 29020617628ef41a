package org.zhibai.app;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zhibai.model.Remark;
import org.zhibai.rules.Verdict;

/**
 * What came of a rule's cases.
 *
 * @param id the rule's id
 * @param cases what came of each case; empty when the rule can't be run
 * @param mistake why the rule can't be run, with file and line; empty when it can
 * @param remarks all mistakes in the text of a rule that can't be run; empty when its text has none
 */
public record RuleVerdict(
    String id, List<CaseVerdict> cases, String mistake, List<Remark> remarks) {

  /**
   * What came of a case.
   *
   * @param title what the page calls it
   * @param page the page, as a path inside the pack
   * @param line where the case stands in the page
   * @param input its tables, as the page writes them; the first row of each is its heading
   * @param cells every cell that the rule was to speak of, or spoke of
   * @param failure why the case could not be run; empty when it could
   */
  public record CaseVerdict(
      String title,
      String page,
      int line,
      List<List<List<String>>> input,
      List<CellVerdict> cells,
      String failure,
      boolean met) {}

  /**
   * A cell of a case.
   *
   * @param place as a page names it, {@code 02.01 上年同期}
   * @param expected whether the rule was to speak of it
   * @param found whether it did
   * @param message what it said; empty when it didn't
   * @param whole whether every placeholder of what it said was filled in
   */
  public record CellVerdict(
      String place, boolean expected, boolean found, String message, boolean whole) {

    /** Whether the rule did what the case asks. */
    public boolean met() {
      return expected == found && whole;
    }
  }

  /** How many cases came out as the page says. */
  public long passed() {
    return cases.stream().filter(CaseVerdict::met).count();
  }

  /** Whether the rule can be run and all its cases came out as the page says. */
  public boolean met() {
    return mistake.isEmpty() && passed() == cases.size();
  }

  static RuleVerdict broken(String id, String mistake) {
    return new RuleVerdict(id, List.of(), mistake, List.of());
  }

  static RuleVerdict broken(String id, String mistake, List<Remark> remarks) {
    return new RuleVerdict(id, List.of(), mistake, remarks);
  }

  static RuleVerdict of(String id, List<Verdict> verdicts) {
    return new RuleVerdict(
        id, verdicts.stream().map(verdict -> ofCase(id, verdict)).toList(), "", List.of());
  }

  private static CaseVerdict ofCase(String id, Verdict verdict) {
    List<List<List<String>>> input = new ArrayList<>();
    for (var table : verdict.ruleCase().tables()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(table.header());
      rows.addAll(table.rows());
      input.add(rows);
    }
    return new CaseVerdict(
        verdict.ruleCase().title(),
        id + ".md",
        verdict.ruleCase().line(),
        input,
        cells(verdict),
        verdict.failure(),
        verdict.met());
  }

  private static List<CellVerdict> cells(Verdict verdict) {
    TreeSet<String> places = new TreeSet<>(verdict.expected());
    places.addAll(verdict.found());
    List<CellVerdict> cells = new ArrayList<>();
    for (String place : places) {
      List<Verdict.Said> said =
          verdict.said().stream().filter(one -> one.place().equals(place)).toList();
      cells.add(
          new CellVerdict(
              place,
              verdict.expected().contains(place),
              !said.isEmpty(),
              said.isEmpty() ? "" : said.get(0).message(),
              said.stream().allMatch(Verdict.Said::whole)));
    }
    return cells;
  }
}
