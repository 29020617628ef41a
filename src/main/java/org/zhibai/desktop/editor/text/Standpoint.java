package org.zhibai.desktop.editor.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhibai.desktop.editor.text.DrlToken.Kind;

/**
 * Where in a rule a caret stands, as far as what may be written there depends on it. All indices
 * are those of tokens.
 *
 * @param start offset at which the word begins that is being written; the caret if there is none
 * @param end offset behind the word that is being written
 * @param before how many tokens lie before that word
 * @param brackets what stands before each open bracket, the innermost first; −1 where nothing does
 */
record Standpoint(
    DrlTokens tokens, Part part, int start, int end, int before, Deque<Integer> brackets) {

  /** A part of a rule file. */
  enum Part {
    /** Before the rule. */
    HEAD,
    /** Behind its name, where tags stand. */
    TAGS,
    WHEN,
    THEN,
    /** In a comment, where nothing is offered. */
    COMMENT
  }

  static Standpoint of(DrlTokens tokens, int caret) {
    int index = tokens.index(caret - 1);
    Optional<DrlToken> own =
        index < tokens.all().size() && tokens.all().get(index).touches(caret) && caret > 0
            ? Optional.of(tokens.all().get(index))
            : Optional.empty();
    DrlToken writing =
        own.filter(token -> token.start() < caret)
            .filter(token -> token.kind() != Kind.MARK && token.kind() != Kind.NUMBER)
            .filter(token -> !closed(tokens, token, caret))
            .orElse(null);
    int before = writing == null ? tokens.index(caret - 1) + behind(own, caret) : index;
    int start = writing == null ? caret : writing.start() + (writing.quoted() ? 1 : 0);
    int end = writing == null ? caret : start + tokens.word(writing).length();
    Part part =
        writing != null && writing.kind() == Kind.COMMENT ? Part.COMMENT : part(tokens, before);
    return new Standpoint(tokens, part, start, end, before, open(tokens, before));
  }

  /** Whether a caret stands behind the closing quote of a text. */
  private static boolean closed(DrlTokens tokens, DrlToken token, int caret) {
    return token.quoted()
        && caret == token.end()
        && token.length() > tokens.word(token).length() + 1;
  }

  private static int behind(Optional<DrlToken> own, int caret) {
    return own.isPresent() && own.get().end() <= caret ? 1 : 0;
  }

  private static Part part(DrlTokens tokens, int before) {
    Part part = Part.HEAD;
    for (int i = 0; i < before; i++) {
      if (tokens.is(i, Kind.KEYWORD)) {
        part =
            switch (tokens.word(tokens.all().get(i))) {
              case "rule" -> Part.TAGS;
              case "when" -> Part.WHEN;
              case "then" -> Part.THEN;
              case "end" -> Part.HEAD;
              default -> part;
            };
      }
    }
    return part;
  }

  private static Deque<Integer> open(DrlTokens tokens, int before) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < before; i++) {
      if (tokens.is(i, "(")) {
        open.push(i - 1);
      } else if (tokens.is(i, ")") && !open.isEmpty()) {
        open.pop();
      } else if (tokens.is(i, "when") || tokens.is(i, "then")) {
        open.clear();
      }
    }
    return open;
  }

  /** Whether the caret stands in a text in quotes. */
  boolean quoted() {
    return start > 0
        && tokens.is(before, Kind.TEXT) | tokens.is(before, Kind.CODE)
        && tokens.all().get(before).start() < start;
  }

  /** What has been written of the word so far. */
  String prefix(int caret) {
    return tokens.text().substring(Math.min(start, caret), caret);
  }

  /** What stands before the word; empty when nothing does. */
  String last() {
    return word(before - 1);
  }

  /** What a token says; empty when there is none. */
  String word(int index) {
    return index < 0 || index >= tokens.all().size() ? "" : tokens.word(tokens.all().get(index));
  }

  /** The fact in whose brackets the caret stands; empty outside of them. */
  Optional<String> fact() {
    return brackets.stream()
        .filter(index -> tokens.is(index, Kind.FACT))
        .map(this::word)
        .findFirst();
  }

  /** What stands before the innermost open bracket; empty when none is open. */
  String caller() {
    return brackets.isEmpty() ? "" : word(brackets.peek());
  }

  /** The facts that variables before the caret stand for, by the variable. */
  Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    for (int i = 0; i + 2 < before; i++) {
      if (tokens.is(i, Kind.VARIABLE) && tokens.is(i + 1, ":") && tokens.is(i + 2, Kind.FACT)) {
        variables.put(word(i), word(i + 2));
      }
    }
    return variables;
  }

  /** The field that what is being written is held against; empty when there is none. */
  String held() {
    int i = before - 1;
    while (i > 0 && (tokens.is(i, ",") || tokens.is(i, Kind.TEXT) || tokens.is(i, Kind.CODE))) {
      i--;
    }
    boolean listed = tokens.is(i, "(") && (tokens.is(i - 1, "in"));
    boolean held = i == before - 1 && (tokens.is(i, "==") || tokens.is(i, "!="));
    return listed ? word(i - 2).equals("not") ? word(i - 3) : word(i - 2) : held ? word(i - 1) : "";
  }
}
