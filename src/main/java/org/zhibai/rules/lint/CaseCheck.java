package org.zhibai.rules.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibai.forms.Column;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerForm.Type;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.ReportingUnit;
import org.zhibai.rules.source.PageFile.CaseText;
import org.zhibai.rules.source.PageFile.TableText;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Word;

/** The tables of a page's cases name lines, columns, units and ledgers that there are. */
final class CaseCheck implements Check {
  private static final String COVER = FormLabels.COVER + ".";
  private static final String PROBLEM = "问题";
  private static final String RANKING = "排名";

  private final Vocabulary vocabulary;

  CaseCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft
        .page()
        .ifPresent(
            page ->
                page.cases().forEach(one -> new Look(page.source(), remarks, vocabulary).at(one)));
  }

  /** One case. */
  private record Look(Source source, Remarks remarks, Vocabulary vocabulary) {

    void at(CaseText one) {
      Set<String> named = new TreeSet<>();
      boolean other = false;
      for (TableText table : one.tables()) {
        String first = table.header().get(0).text();
        String word = first.split("\\s+")[0];
        if (first.equals(RANKING)) {
          other = true;
        } else if (first.equals(PROBLEM)) {
          other = true;
          table.rows().forEach(row -> oneOf("case.problem", row.get(0), problems()));
        } else if (!vocabulary.ledgers(word).isEmpty()) {
          named.add(word);
          ledger(table, word);
        } else {
          table.header().forEach(cell -> named.add(figure(cell)));
        }
      }
      if (!other && !one.tables().isEmpty()) {
        one.places().forEach(place -> place(place, named));
      }
    }

    private static Set<String> problems() {
      return Arrays.stream(ProblemKind.values())
          .map(ProblemKind::word)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A header of figures; returns its code. */
    private String figure(Word cell) {
      String[] words = cell.text().split("\\s+");
      String code = words[0];
      if (code.startsWith(COVER)) {
        oneOf("case.cover", cell, signatures());
        return code;
      }
      Optional<Set<String>> columns = columns(code);
      if (columns.isEmpty()) {
        oneOf("case.code", cell, code, codes());
        return code;
      }
      for (String word : List.of(words).subList(1, words.length)) {
        if (word.startsWith("@")) {
          oneOf("case.unit", cell, word.substring(1), units());
        } else if (!word.matches("(19|20)\\d\\d")) {
          oneOf("case.column", cell, word, columns.get());
        }
      }
      return code;
    }

    private static Set<String> signatures() {
      return FormLabels.SIGNATURES.stream().map(COVER::concat).collect(Collectors.toSet());
    }

    private Set<String> codes() {
      Set<String> codes = new TreeSet<>();
      vocabulary.words("Figure", "code").ifPresent(known -> codes.addAll(known.words()));
      vocabulary.system().allLedgers().forEach(ledger -> codes.add(ledger.number()));
      return codes;
    }

    private Set<String> units() {
      return vocabulary.system().units().stream()
          .map(ReportingUnit::code)
          .collect(Collectors.toSet());
    }

    private Optional<Set<String>> columns(String code) {
      return vocabulary
          .system()
          .line(code)
          .map(
              line ->
                  vocabulary.system().allForms().stream()
                      .filter(form -> form.number().equals(line.line().form()))
                      .flatMap(form -> form.columns().stream())
                      .map(Column::key)
                      .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void ledger(TableText table, String number) {
      List<LedgerColumn> columns =
          vocabulary.ledgers(number).stream()
              .map(LedgerForm::columns)
              .flatMap(List::stream)
              .toList();
      Set<String> keys = columns.stream().map(LedgerColumn::key).collect(Collectors.toSet());
      for (int i = 1; i < table.header().size(); i++) {
        Word header = table.header().get(i);
        Optional<LedgerColumn> column =
            columns.stream().filter(one -> one.key().equals(header.text())).findFirst();
        if (column.isEmpty()) {
          oneOf("case.ledger", header, keys);
          continue;
        }
        for (List<Word> row : table.rows()) {
          value(column.get(), row.get(i));
        }
      }
    }

    /** What isn't read as the column's type would count as blank. */
    private void value(LedgerColumn column, Word cell) {
      boolean number = column.type() == Type.NUMBER || column.type() == Type.WHOLE;
      boolean read =
          cell.text().isEmpty()
              || (column.type() == Type.DATE ? isDate(cell.text()) : !number || isNumber(cell));
      if (!read) {
        remarks.error(
            "case.value", source, cell.at(), column.key(), cell.text(), column.type().word());
      }
    }

    private static boolean isDate(String text) {
      try {
        LocalDate.parse(text);
        return true;
      } catch (DateTimeParseException e) {
        return false;
      }
    }

    private static boolean isNumber(Word cell) {
      try {
        new BigDecimal(cell.text().replace(",", ""));
        return true;
      } catch (NumberFormatException e) {
        return false;
      }
    }

    /** A place where the rule must speak is among the cells of the case. */
    private void place(Word place, Set<String> named) {
      String word = place.text().split("\\s+")[0];
      boolean code = word.matches("\\w+\\.\\d+") || !vocabulary.ledgers(word).isEmpty();
      if (code && !named.contains(word)) {
        remarks.error("case.place", source, place.at(), word, Nearest.of(word, named));
      }
    }

    private void oneOf(String kind, Word cell, Set<String> known) {
      oneOf(kind, cell, cell.text(), known);
    }

    private void oneOf(String kind, Word cell, String word, Set<String> known) {
      if (!known.contains(word)) {
        remarks.error(kind, source, cell.at(), word, Nearest.of(word, known));
      }
    }
  }
}
