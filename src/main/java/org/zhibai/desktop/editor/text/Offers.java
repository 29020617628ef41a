package org.zhibai.desktop.editor.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhibai.app.authoring.RuleWords.Fact;
import org.zhibai.app.authoring.RuleWords.Field;
import org.zhibai.desktop.editor.text.Proposal.Insertion;
import org.zhibai.desktop.editor.text.Proposal.Kind;

/** Collects the proposals that fit what has been written so far. */
final class Offers {
  private final Standpoint here;
  private final String prefix;
  private final List<Proposal> beginning = new ArrayList<>();
  private final List<Proposal> holding = new ArrayList<>();

  Offers(Standpoint here, String prefix) {
    this.here = here;
    this.prefix = prefix.toLowerCase(Locale.ROOT);
  }

  /** What fits, what begins like the word first. */
  List<Proposal> sorted() {
    return Completion.ordered(beginning, holding);
  }

  void add(Kind kind, String label, String meaning, String text) {
    add(kind, label, meaning, text, text.length());
  }

  void add(Kind kind, String label, String meaning, String text, int caret) {
    add(kind, label, meaning, text, caret, Optional.empty());
  }

  void keyword(String word) {
    add(Kind.KEYWORD, word.strip(), "", word);
  }

  void template(Templates.Template template) {
    add(
        Kind.TEMPLATE,
        template.title(),
        template.meaning(),
        template.text(),
        template.caret(),
        template.fact().flatMap(this::imported));
  }

  /** A field; one that asks for columns gets brackets and quotes. */
  void field(Field field) {
    String quotes = String.join(", ", Collections.nCopies(field.columns(), "\"\""));
    String text = field.columns() == 0 ? field.name() : field.name() + "(" + quotes + ")";
    int caret = field.columns() == 0 ? text.length() : field.name().length() + 2;
    add(Kind.FIELD, text, field.title() + "（" + field.sort() + "）", text, caret);
  }

  void variable(String name, String fact) {
    add(Kind.VARIABLE, name, fact, name);
  }

  /** A condition on a fact, with the import that it needs. */
  void fact(Fact fact) {
    String variable = "$" + Character.toLowerCase(fact.name().charAt(0)) + fact.name().substring(1);
    boolean bound = here.last().equals(":") || List.of("not", "exists").contains(here.last());
    String text = (bound ? "" : variable + " : ") + fact.name() + "(  )";
    add(Kind.FACT, fact.name(), fact.title(), text, text.length() - 2, imported(fact.name()));
  }

  private Optional<Insertion> imported(String fact) {
    String text = here.tokens().text();
    String line = "import org.zhibai.model." + fact + ";";
    if (text.contains(line)) {
      return Optional.empty();
    }
    int last = text.lastIndexOf("import org.zhibai.model.");
    int global = text.indexOf("global ");
    int at = last >= 0 ? lineEnd(text, last) : global >= 0 ? global : 0;
    String ending = text.contains("\r\n") ? "\r\n" : "\n";
    return Optional.of(new Insertion(at, line + ending));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private void add(
      Kind kind, String label, String meaning, String text, int caret, Optional<Insertion> also) {
    Proposal proposal =
        new Proposal(kind, label, meaning, here.start(), here.end(), text, caret, also);
    String lower = label.toLowerCase(Locale.ROOT);
    if (lower.startsWith(prefix)) {
      beginning.add(proposal);
    } else if (lower.contains(prefix) || meaning.toLowerCase(Locale.ROOT).contains(prefix)) {
      holding.add(proposal);
    }
  }
}
