package org.zhibai.desktop.editor.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhibai.app.authoring.RuleWords;
import org.zhibai.app.authoring.RuleWords.Fact;
import org.zhibai.app.authoring.RuleWords.Field;
import org.zhibai.app.authoring.RuleWords.Tag;
import org.zhibai.app.authoring.RuleWords.Word;
import org.zhibai.desktop.editor.text.Proposal.Kind;

/**
 * What can be written where a caret stands. What has been written so far may be the beginning of a
 * name, a part of it, or a part of what it means: {@code 发明} finds {@code 02.02}.
 */
public final class Completion {
  private final RuleWords words;
  private final KnownWords known;
  private final Templates templates;

  /**
   * Proposals from the words of a pack.
   *
   * @param language of the templates' titles
   */
  public Completion(RuleWords words, Locale language) {
    this.words = words;
    this.known = new KnownWords(words);
    this.templates = new Templates(language);
  }

  /**
   * What can be written at a caret, what begins like the word first.
   *
   * @param id the rule's id, for a template of the whole file
   */
  public List<Proposal> at(String id, String text, int caret) {
    Standpoint here = Standpoint.of(DrlTokens.of(text, known), caret);
    Offers offers = new Offers(here, here.prefix(caret));
    if (here.quoted()) {
      quoted(here, offers);
    } else {
      switch (here.part()) {
        case HEAD -> head(id, here, offers);
        case TAGS -> tags(here, offers);
        case WHEN -> conditions(here, offers);
        case THEN -> consequence(here, offers);
        case COMMENT -> {}
      }
    }
    return offers.sorted();
  }

  private void quoted(Standpoint here, Offers offers) {
    List<Word> wanted = List.of();
    if (here.part() == Standpoint.Part.WHEN) {
      String fact = here.fact().orElse("");
      boolean column = columns(fact, here.caller()) > 0;
      wanted = column ? ledgerColumns(here) : words.words(fact, here.held());
    } else if (here.part() == Standpoint.Part.THEN) {
      wanted = ledgerColumns(here);
    }
    wanted.forEach(word -> offers.add(Kind.WORD, word.text(), word.meaning(), word.text()));
  }

  private int columns(String fact, String field) {
    return words.fact(fact).flatMap(one -> one.field(field)).map(Field::columns).orElse(0);
  }

  /** The columns of the ledgers that the rule names, of all where it names none. */
  private List<Word> ledgerColumns(Standpoint here) {
    List<String> named =
        here.tokens().all().stream()
            .filter(DrlToken::quoted)
            .map(token -> here.tokens().word(token))
            .filter(word -> !words.meaning("LedgerRow", "ledger", word).isEmpty())
            .toList();
    return words.system().allLedgers().stream()
        .filter(ledger -> named.isEmpty() || named.contains(ledger.number()))
        .flatMap(
            ledger ->
                ledger.columns().stream()
                    .map(
                        column ->
                            new Word(
                                column.key(),
                                ledger.number()
                                    + " "
                                    + column.type().word()
                                    + " "
                                    + column.header())))
        .distinct()
        .toList();
  }

  private void head(String id, Standpoint here, Offers offers) {
    if (here.last().equals("import")) {
      for (Fact fact : words.facts()) {
        String name = "org.zhibai.model." + fact.name();
        offers.add(Kind.FACT, name, fact.title(), name + ";");
      }
      return;
    }
    templates.wholeFile(id).forEach(offers::template);
    List.of("package ", "import ", "global ", "rule ").forEach(offers::keyword);
  }

  private void tags(Standpoint here, Offers offers) {
    Optional<Tag> inside =
        words.tags().stream().filter(tag -> here.caller().equals("@" + tag.name())).findFirst();
    if (inside.isPresent()) {
      inside
          .get()
          .values()
          .forEach(word -> offers.add(Kind.WORD, word.text(), word.meaning(), word.text()));
      return;
    }
    for (Tag tag : words.tags()) {
      String name = "@" + tag.name();
      offers.add(Kind.TAG, name, tag.title(), name + "()", name.length() + 1);
    }
    offers.keyword("when");
  }

  private void conditions(Standpoint here, Offers offers) {
    Fields fields = new Fields(words, here);
    if (fields.behindDot()) {
      fields.ofWhatStandsBeforeTheDot().forEach(offers::field);
    } else if (here.fact().isPresent()) {
      words.fact(here.fact().get()).ifPresent(fact -> fact.fields().forEach(offers::field));
      here.variables().forEach(offers::variable);
    } else {
      for (Fact fact : words.facts()) {
        offers.fact(fact);
      }
      templates.conditions().forEach(offers::template);
      List.of("not ", "exists ", "then").forEach(offers::keyword);
    }
  }

  private void consequence(Standpoint here, Offers offers) {
    if (here.caller().equals("report")) {
      here.variables().forEach(offers::variable);
    } else if (here.brackets().isEmpty()) {
      templates.consequences(here.variables().keySet()).forEach(offers::template);
      offers.keyword("end");
    }
  }

  /** By what begins like the word, then by kind, then by name. */
  static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::kind).thenComparing(Proposal::label);

  /** Proposals in the order of being offered. */
  static List<Proposal> ordered(List<Proposal> beginning, List<Proposal> holding) {
    List<Proposal> all = new ArrayList<>();
    beginning.stream().sorted(ORDER).forEach(all::add);
    holding.stream().sorted(ORDER).forEach(all::add);
    return List.copyOf(all);
  }
}
