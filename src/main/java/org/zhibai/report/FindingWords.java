package org.zhibai.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Suggestion;
import org.zhibai.model.Finding.Suspect;
import org.zhibai.model.Grouped;
import org.zhibai.model.Rule;

/** Puts the parts of a finding into words. */
final class FindingWords {
  private static final int MOST = 4;
  private static final int MOST_VALUES = 3;

  /** A formula that is shorter may be said twice. */
  private static final int LONG_FORMULA = 16;

  private final Book book;

  FindingWords(Book book) {
    this.book = book;
  }

  /** The form or ledger a finding stands in; the sheet's own name where it is neither. */
  String form(Finding finding) {
    return book.form(finding.form());
  }

  /** {@code 02.02 发明专利授权量（上年同期，件）}. */
  String indicator(Finding.Cell cell) {
    String aside =
        Stream.of(cell.column(), cell.measure())
            .filter(text -> !text.isEmpty() && !text.equals(cell.name()))
            .collect(Collectors.joining(book.say("list.comma")));
    String name = (cell.indicator() + " " + cell.name()).trim();
    return aside.isEmpty() ? name : name + book.say("list.aside", aside);
  }

  /** The cell most likely wrong and why; the others, ties among them, below it. */
  String suspects(Finding finding) {
    List<Suspect> suspects = finding.suspects();
    if (suspects.isEmpty()) {
      return "";
    }
    Suspect first = suspects.get(0);
    String others =
        suspects.stream()
            .skip(1)
            .limit(MOST - 1)
            .map(suspect -> place(finding, suspect.address()))
            .collect(Collectors.joining(book.say("list.separator")));
    String why = first.why().isEmpty() ? "" : book.say("list.colon") + first.why();
    return place(finding, first.address())
        + why
        + (others.isEmpty() ? "" : "\n" + others)
        + more(suspects.size() - MOST);
  }

  private String more(int count) {
    return count > 0 ? book.say("list.comma") + book.say("list.more", count) : "";
  }

  /** A cell of a finding, with its unit and indicator where they aren't the finding's own. */
  private String place(Finding finding, CellAddress address) {
    return finding.cells().stream()
        .filter(cell -> cell.address().equals(address))
        .findFirst()
        .map(cell -> place(finding, cell))
        .orElse(address.ref());
  }

  private String place(Finding finding, Finding.Cell cell) {
    Stream.Builder<String> parts = Stream.builder();
    if (!cell.reporter().equals(finding.reporter())) {
      parts.add(book.unit(cell.reporter()));
    }
    if (!cell.indicator().equals(finding.place().indicator())) {
      parts.add(cell.indicator());
    }
    return parts.add(cell.address().ref()).build().collect(Collectors.joining(" "));
  }

  /** The suggested values with their reasons. */
  String suggestions(Finding finding) {
    List<Suggestion> suggestions = finding.suggestions();
    return suggestions.stream()
            .limit(MOST_VALUES)
            .map(
                suggestion ->
                    where(finding, suggestion)
                        + Grouped.of(suggestion.value())
                        + book.say("list.aside", suggestion.reason()))
            .collect(Collectors.joining("\n"))
        + more(suggestions.size() - MOST_VALUES);
  }

  /** The cell that a suggestion is for, where it isn't the finding's own. */
  private String where(Finding finding, Suggestion suggestion) {
    return suggestion.address().equals(finding.place().address())
        ? ""
        : place(finding, suggestion.address()) + book.say("list.colon");
  }

  /** The message; the formula, which has a column of its own, is only pointed at. */
  String message(Finding finding) {
    return withoutFormula(finding, finding.message());
  }

  /** What to do; the formula is only pointed at. */
  String remedy(Finding finding) {
    return withoutFormula(finding, finding.remedy());
  }

  private String withoutFormula(Finding finding, String text) {
    String formula = finding.formulaInNumbers();
    return formula.length() < LONG_FORMULA
        ? text
        : text.replace(formula, book.say("finding.seeFormula"));
  }

  /** The basis with where it was read. */
  String basis(Rule rule) {
    return rule.basis() + (rule.mark().isEmpty() ? "" : mark(rule.mark()));
  }

  /** A source's mark in words. */
  String mark(String mark) {
    return switch (mark) {
      case "S" -> book.say("mark.S");
      case "K" -> book.say("mark.K");
      case "A" -> book.say("mark.A");
      default -> "";
    };
  }
}
