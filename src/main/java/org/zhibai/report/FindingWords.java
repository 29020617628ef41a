package org.zhibai.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Suggestion;
import org.zhibai.model.Finding.Suspect;
import org.zhibai.model.Rule;

/** Puts the parts of a finding into words. */
final class FindingWords {
  private static final int MOST = 4;
  private static final int MOST_VALUES = 3;

  private final Book book;

  FindingWords(Book book) {
    this.book = book;
  }

  /** The form or ledger a finding stands in; the sheet's own name where it is neither. */
  String form(Finding finding) {
    String indicator = finding.place().indicator();
    if (indicator.isEmpty()) {
      return finding.place().address().sheet();
    }
    int dot = indicator.indexOf('.');
    return book.form(dot < 0 ? indicator : indicator.substring(0, dot));
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

  /** Sheet and cell; the whole sheet's or the file's name where no cell is meant. */
  static String address(CellAddress cell) {
    return cell.sheet().isEmpty() ? cell.file() : (cell.sheet() + " " + cell.ref()).trim();
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
            .map(FindingWords::place)
            .collect(Collectors.joining(book.say("list.separator")));
    String why = first.why().isEmpty() ? "" : book.say("list.colon") + first.why();
    return place(first)
        + why
        + (others.isEmpty() ? "" : "\n" + others)
        + more(suspects.size() - MOST);
  }

  private String more(int count) {
    return count > 0 ? "\n" + book.say("list.more", count) : "";
  }

  private static String place(Suspect suspect) {
    return (suspect.indicator() + " " + suspect.address().ref()).trim();
  }

  /** The suggested values with their reasons. */
  String suggestions(Finding finding) {
    List<Suggestion> suggestions = finding.suggestions();
    return suggestions.stream()
            .limit(MOST_VALUES)
            .map(
                suggestion ->
                    suggestion.value().toPlainString()
                        + book.say("list.aside", suggestion.reason()))
            .collect(Collectors.joining("\n"))
        + more(suggestions.size() - MOST_VALUES);
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
