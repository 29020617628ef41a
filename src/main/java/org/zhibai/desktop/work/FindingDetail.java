package org.zhibai.desktop.work;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.model.Finding;
import org.zhibai.model.Grouped;
import org.zhibai.model.Rule;

/**
 * One finding in full, part by part as the view shows it.
 *
 * @param title severity, unit and indicator
 * @param parts what is said of it; parts that have nothing to say are left out
 * @param cells the cells of the relation, the finding's place first
 * @param suspects the cells most likely wrong, the likeliest first
 * @param suggestions values that would make the relation hold
 */
public record FindingDetail(
    Finding finding,
    String title,
    List<Part> parts,
    List<Place> cells,
    List<Place> suspects,
    List<Place> suggestions) {

  /** What is said of a finding under one heading. */
  public record Part(Kind kind, String heading, String text) {}

  /** What a part is about; the view gives formulas a face of their own. */
  public enum Kind {
    /** What is wrong. */
    MESSAGE,
    /** The relation with names. */
    FORMULA,
    /** The relation with numbers. */
    NUMBERS,
    /** What the unit does. */
    REMEDY,
    /** What the reviewer looks at. */
    REVIEW,
    /** Document and article. */
    BASIS,
    /** Why it must hold. */
    WHY,
    /** Name, kind and id of the rule. */
    RULE
  }

  /**
   * A cell one can go to.
   *
   * @param what indicator or reason
   * @param value as shown, or as suggested
   */
  public record Place(Finding.Cell cell, String address, String what, String value) {}

  /** The detail of a finding. */
  public static FindingDetail of(Finding finding, Names names) {
    String title =
        names.say(
            "detail.title",
            names.severity(finding.rule().severity()),
            names.unit(finding.reporter()),
            names.indicator(finding.place()));
    return new FindingDetail(
        finding,
        title,
        parts(finding, names),
        finding.cells().stream().map(cell -> place(cell, finding, names)).toList(),
        suspects(finding, names),
        suggestions(finding, names));
  }

  private static List<Part> parts(Finding finding, Names names) {
    Rule rule = finding.rule();
    List<Part> parts = new ArrayList<>();
    add(parts, Kind.MESSAGE, finding.message(), names);
    add(
        parts,
        Kind.FORMULA,
        finding.formula().isEmpty() ? rule.formula() : finding.formula(),
        names);
    add(parts, Kind.NUMBERS, finding.formulaInNumbers(), names);
    add(parts, Kind.REMEDY, finding.remedy(), names);
    add(parts, Kind.REVIEW, rule.review(), names);
    add(parts, Kind.BASIS, names.basis(rule), names);
    add(parts, Kind.WHY, rule.why(), names);
    String relations = names.listed(rule.relations());
    add(
        parts,
        Kind.RULE,
        names
            .say(
                "detail.rule",
                rule.name(),
                names.kind(rule.kind()),
                rule.id(),
                relations,
                names.level(rule))
            .strip(),
        names);
    return List.copyOf(parts);
  }

  private static void add(List<Part> parts, Kind kind, String text, Names names) {
    if (!text.isBlank()) {
      parts.add(new Part(kind, names.say("detail." + kind.name()), text.strip()));
    }
  }

  private static Place place(Finding.Cell cell, Finding finding, Names names) {
    String what = names.indicator(cell);
    String unit =
        cell.reporter().equals(finding.reporter()) ? "" : names.unit(cell.reporter()) + " ";
    return new Place(cell, cell.address().withoutFile(), unit + what, cell.value());
  }

  private static List<Place> suspects(Finding finding, Names names) {
    List<Place> places = new ArrayList<>();
    for (Finding.Suspect suspect : finding.suspects()) {
      finding.cells().stream()
          .filter(cell -> cell.address().equals(suspect.address()))
          .findFirst()
          .map(cell -> place(cell, finding, names))
          .map(one -> new Place(one.cell(), one.address(), suspect.why(), one.value()))
          .ifPresent(places::add);
    }
    return List.copyOf(places);
  }

  private static List<Place> suggestions(Finding finding, Names names) {
    List<Place> places = new ArrayList<>();
    for (Finding.Suggestion suggestion : finding.suggestions()) {
      finding.cells().stream()
          .filter(cell -> cell.address().equals(suggestion.address()))
          .findFirst()
          .map(cell -> place(cell, finding, names))
          .map(
              one ->
                  new Place(
                      one.cell(),
                      one.address(),
                      suggestion.reason(),
                      Grouped.of(suggestion.value())))
          .ifPresent(places::add);
    }
    return List.copyOf(places);
  }
}
