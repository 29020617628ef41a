package org.zhibai.desktop.editor.text;

import java.util.Optional;

/**
 * Something that can be written at a place.
 *
 * @param label what it is called in the list
 * @param meaning what it means; may be empty
 * @param start offset of the first character that it takes the place of
 * @param end offset behind the last one
 * @param text what is written there
 * @param caret where the caret goes, counted from the beginning of the text
 * @param also what must be written elsewhere for it to be understood, such as an import
 */
public record Proposal(
    Kind kind,
    String label,
    String meaning,
    int start,
    int end,
    String text,
    int caret,
    Optional<Insertion> also) {

  /** What is proposed. */
  public enum Kind {
    FACT,
    FIELD,
    VARIABLE,
    /** A code, a column, a ledger, a key: a word that a field may be held against. */
    WORD,
    TAG,
    KEYWORD,
    TEMPLATE
  }

  /** A text to be written at an offset. */
  public record Insertion(int at, String text) {}
}
