package org.zhibai.desktop.editor.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.desktop.editor.text.Note.Item;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Texts;
import org.zhibai.model.Threshold;

/** What the tables of a pack say about a line, a threshold, a ledger, a column of a ledger. */
final class TableNotes {
  private final ReportSystem system;
  private final Texts texts;

  /** What is said about a word, wherever it stands. */
  record Said(String title, List<Item> items) {
    Note at(DrlToken token) {
      return new Note(token.start(), token.end(), title, items);
    }
  }

  TableNotes(ReportSystem system, Locale language) {
    this.system = system;
    this.texts = Texts.of(TableNotes.class, language);
  }

  /** A label. */
  String label(String key) {
    return texts.get("note." + key);
  }

  /** A line of a form. */
  Optional<Said> line(String code) {
    return system.line(code).map(this::line);
  }

  private Said line(FormLine line) {
    List<Item> items = new ArrayList<>();
    String form = line.line().form();
    add(items, "form", form + " " + formName(form));
    add(items, "measure", line.line().measure());
    add(items, "type", line.line().type().word());
    add(items, "columns", String.join("、", line.columns()));
    add(items, "filled", line.filledBy().stream().map(this::who).collect(Collectors.joining("、")));
    add(items, "required", label(line.line().required() ? "yes" : "no"));
    add(items, "definition", line.definition());
    return new Said(line.code() + "　" + line.line().name(), List.copyOf(items));
  }

  /** A threshold: each of its values, from when to when, on what ground. */
  Optional<Said> threshold(String key) {
    List<Threshold> values =
        system.parameters().thresholds().stream().filter(one -> one.key().equals(key)).toList();
    List<Item> items = new ArrayList<>();
    for (Threshold one : values) {
      add(items, "value", one.value().toPlainString() + " " + one.measure());
      add(items, "force", force(one));
      add(items, "source", one.source());
      add(items, "mark", texts.get("mark." + one.mark()));
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new Said(key, List.copyOf(items)));
  }

  /** A ledger and its columns. */
  Optional<Said> ledger(String number) {
    return ledgers(List.of(number))
        .findFirst()
        .map(
            ledger -> {
              List<Item> items = new ArrayList<>();
              add(
                  items,
                  "columns",
                  ledger.columns().stream()
                      .map(LedgerColumn::key)
                      .collect(Collectors.joining("、")));
              add(
                  items,
                  "filled",
                  ledger.filledBy().stream().map(this::who).collect(Collectors.joining("、")));
              return new Said(number + "　" + ledger.name(), List.copyOf(items));
            });
  }

  /** A column of one of some ledgers. */
  Optional<Said> column(String key, List<String> numbers) {
    return ledgers(numbers)
        .flatMap(
            ledger ->
                ledger.columns().stream()
                    .filter(column -> column.key().equals(key))
                    .map(column -> column(ledger, column)))
        .findFirst();
  }

  private Said column(LedgerForm ledger, LedgerColumn column) {
    List<Item> items = new ArrayList<>();
    add(items, "ledger", ledger.number() + " " + ledger.name());
    add(items, "sort", column.type().word());
    add(items, "measure", column.measure());
    add(items, "choices", String.join("、", column.choices()));
    add(items, "demand", column.demand().word());
    add(items, "required", label(column.required() ? "yes" : "no"));
    return new Said(key(column), List.copyOf(items));
  }

  private static String key(LedgerColumn column) {
    return column.header().equals(column.key())
        ? column.key()
        : column.key() + "　" + column.header();
  }

  private Stream<LedgerForm> ledgers(List<String> numbers) {
    return system.allLedgers().stream().filter(ledger -> numbers.contains(ledger.number()));
  }

  private void add(List<Item> items, String label, String text) {
    if (!text.isBlank()) {
      items.add(new Item(label(label), text.strip()));
    }
  }

  private String formName(String number) {
    return system.allForms().stream()
        .filter(form -> form.number().equals(number))
        .map(Form::name)
        .findFirst()
        .orElse("");
  }

  private String who(String filler) {
    return system.unit(filler).map(unit -> unit.name()).orElse(filler);
  }

  private String force(Threshold one) {
    LocalDate until = one.to();
    if (until != null) {
      return texts.get("note.until", one.from(), until);
    }
    return one.from().equals(LocalDate.MIN) ? label("always") : texts.get("note.from", one.from());
  }
}
