package org.zhibai.desktop.editor.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibai.app.authoring.RuleWords;
import org.zhibai.app.authoring.RuleWords.Fact;
import org.zhibai.app.authoring.RuleWords.Field;
import org.zhibai.app.authoring.RuleWords.Tag;
import org.zhibai.desktop.editor.text.DrlToken.Kind;
import org.zhibai.desktop.editor.text.Note.Item;

/** What the word at a place means: a code, a key, a ledger, a fact, a field, a variable, a tag. */
public final class Hover {
  private static final int SHOWN = 12;
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,3}\\.[0-9]{2}");

  private final RuleWords words;
  private final KnownWords known;
  private final TableNotes tables;

  /**
   * Notes on the words of a pack.
   *
   * @param language of the labels
   */
  public Hover(RuleWords words, Locale language) {
    this.words = words;
    this.known = new KnownWords(words);
    this.tables = new TableNotes(words.system(), language);
  }

  /** What the word at an offset means; empty when there is nothing to say about it. */
  public Optional<Note> at(String text, int offset) {
    DrlTokens tokens = DrlTokens.of(text, known);
    return tokens.at(offset).flatMap(token -> note(tokens, token));
  }

  /** What the code at an offset of a page means; empty when none stands there. */
  public Optional<Note> inPage(String page, int offset) {
    Matcher codes = CODE.matcher(page);
    while (codes.find()) {
      if (codes.start() <= offset && offset < codes.end()) {
        DrlToken token = new DrlToken(Kind.CODE, codes.start(), codes.end());
        return tables.line(codes.group()).map(said -> said.at(token));
      }
    }
    return Optional.empty();
  }

  /**
   * What something is to which a page leads.
   *
   * @param part {@code line} or {@code parameter}; anything else has no note
   * @param name code of the line, key of the parameter
   */
  public Optional<Note> about(String part, String name) {
    Optional<TableNotes.Said> said =
        switch (part) {
          case "line" -> tables.line(name);
          case "parameter" -> tables.threshold(name);
          default -> Optional.empty();
        };
    return said.map(one -> new Note(0, 0, one.title(), one.items()));
  }

  private Optional<Note> note(DrlTokens tokens, DrlToken token) {
    String word = tokens.word(token);
    return switch (token.kind()) {
      case CODE -> tables.line(word).map(said -> said.at(token));
      case TEXT -> quoted(tokens, token);
      case FACT -> words.fact(word).map(fact -> fact(token, word, fact));
      case FIELD -> field(tokens, token);
      case VARIABLE -> variable(tokens, token);
      case TAG -> tag(token, word);
      default -> Optional.empty();
    };
  }

  private Optional<Note> quoted(DrlTokens tokens, DrlToken token) {
    Standpoint here = Standpoint.of(tokens, token.start() + 1);
    String word = tokens.word(token);
    String fact = here.fact().orElse("");
    String field = here.held();
    if (fact.equals("Threshold") && field.equals("key")) {
      return tables.threshold(word).map(said -> said.at(token));
    }
    Optional<TableNotes.Said> said =
        field.equals("ledger") ? tables.ledger(word) : tables.column(word, ledgers(tokens));
    return said.map(one -> one.at(token))
        .or(
            () ->
                Optional.of(words.meaning(fact, field, word))
                    .filter(meaning -> !meaning.isEmpty())
                    .map(
                        meaning ->
                            new Note(token.start(), token.end(), title(word, meaning), List.of())));
  }

  private static List<String> ledgers(DrlTokens tokens) {
    return tokens.all().stream().filter(DrlToken::quoted).map(tokens::word).toList();
  }

  private Note fact(DrlToken token, String word, Fact fact) {
    String fields =
        fact.fields().stream()
            .limit(SHOWN)
            .map(Field::name)
            .collect(Collectors.joining(" ", "", fact.fields().size() > SHOWN ? " …" : ""));
    return new Note(
        token.start(),
        token.end(),
        title(word, fact.title()),
        List.of(new Item(tables.label("fields"), fields)));
  }

  private Optional<Note> field(DrlTokens tokens, DrlToken token) {
    Standpoint here = Standpoint.of(tokens, token.end());
    Fields fields = new Fields(words, here);
    Optional<Fact> fact = fields.behindDot() ? fields.ofTheDot() : here.fact().flatMap(words::fact);
    return fact.flatMap(one -> one.field(tokens.word(token)))
        .map(
            field ->
                new Note(
                    token.start(),
                    token.end(),
                    title(field.name(), field.title()),
                    List.of(new Item(tables.label("sort"), field.sort()))));
  }

  private Optional<Note> variable(DrlTokens tokens, DrlToken token) {
    String name = tokens.word(token);
    Standpoint end = Standpoint.of(tokens, tokens.text().length());
    String type = end.variables().getOrDefault(name, "");
    return words
        .fact(type)
        .map(
            fact ->
                new Note(
                    token.start(),
                    token.end(),
                    title(name, type + " " + fact.title()),
                    declared(tokens, name).map(line -> new Item("", line)).stream().toList()));
  }

  /** The line in which a variable gets its meaning. */
  private static Optional<String> declared(DrlTokens tokens, String name) {
    for (int i = 0; i < tokens.all().size(); i++) {
      if (tokens.is(i, Kind.VARIABLE) && tokens.is(i, name) && tokens.is(i + 1, ":")) {
        int start = tokens.all().get(i).start();
        return tokens.text().substring(start).lines().findFirst().map(String::strip);
      }
    }
    return Optional.empty();
  }

  private Optional<Note> tag(DrlToken token, String word) {
    return words.tags().stream()
        .filter(tag -> word.equals("@" + tag.name()))
        .findFirst()
        .map(
            tag ->
                new Note(token.start(), token.end(), title(word, tag.title()), List.of(item(tag))));
  }

  private Item item(Tag tag) {
    String values =
        tag.values().stream()
            .map(
                value ->
                    value.meaning().isEmpty()
                        ? value.text()
                        : value.text() + "（" + value.meaning() + "）")
            .collect(Collectors.joining("  "));
    return new Item(tables.label("values"), values);
  }

  private static String title(String word, String name) {
    return name.isEmpty() ? word : word + "　" + name;
  }
}
