package org.zhibai.forms;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhibai.forms.Relation.Term;

/** The lines, columns and ledgers that the other tables of a pack may name. */
final class KnownLines {
  private static final String LINES = "forms/lines.csv";
  private static final String LEDGERS = "forms/ledgers.csv";
  private static final String COLUMNS = "forms/columns.csv";
  private static final String FORMS = "forms/forms.csv";
  private static final int NAMED = 3;

  private final Set<String> codes = new TreeSet<>();
  private final Set<String> ledgers = new TreeSet<>();
  private final Set<String> columns = new TreeSet<>();

  KnownLines(List<Form> forms, List<FormLine> lines, List<LedgerForm> ledgers) {
    forms.forEach(form -> form.columns().forEach(column -> columns.add(column.key())));
    lines.forEach(line -> codes.add(line.code()));
    ledgers.forEach(ledger -> this.ledgers.add(ledger.number()));
  }

  /** The code of a line in a column that must not be blank. */
  String line(Table.Row row, String column) {
    String code = row.given(column);
    known(row, column, code);
    return code;
  }

  /** The terms in a column. */
  List<Term> terms(Table.Row row, String column, String text) {
    List<Term> terms = Expression.terms(text, column, row);
    for (Term term : terms) {
      known(row, column, term.code());
      column(row, column, term.column());
    }
    return terms;
  }

  /** The key of a form's column in a column that must not be blank. */
  String column(Table.Row row, String column) {
    String key = row.given(column);
    column(row, column, key);
    return key;
  }

  /** Keys of forms' columns in a column. */
  List<String> columns(Table.Row row, String column) {
    List<String> keys = row.words(column);
    keys.forEach(key -> column(row, column, key));
    return keys;
  }

  private void column(Table.Row row, String column, String key) {
    if (!key.isEmpty() && !columns.contains(key) && row.sound(COLUMNS, FORMS)) {
      row.note(column, "column", COLUMNS, key, String.join("、", columns));
    }
  }

  /** The number of a ledger in a column that must not be blank. */
  String ledger(Table.Row row, String column) {
    String number = row.given(column);
    if (!number.isEmpty() && !ledgers.contains(number) && row.sound(LEDGERS)) {
      row.note(column, "ledger", LEDGERS, number, String.join("、", ledgers));
    }
    return number;
  }

  private void known(Table.Row row, String column, String code) {
    if (!code.isEmpty() && !codes.contains(code) && row.sound(LINES)) {
      row.note(column, "line", LINES, code, alike(code, codes));
    }
  }

  private static String alike(String code, Collection<String> codes) {
    return String.join("、", Likeness.alike(code, codes).stream().limit(NAMED).toList());
  }
}
