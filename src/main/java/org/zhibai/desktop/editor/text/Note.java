package org.zhibai.desktop.editor.text;

import java.util.List;

/**
 * What a word of a rule means.
 *
 * @param start offset of the word's first character
 * @param end offset behind its last one
 * @param title the word and its name
 * @param items what else is to be known, each under a label
 */
public record Note(int start, int end, String title, List<Item> items) {

  /** Something to be known; the label may be empty. */
  public record Item(String label, String text) {}

  /** The note in lines. */
  public String text() {
    StringBuilder text = new StringBuilder(title);
    for (Item item : items) {
      text.append('\n').append(item.label().isEmpty() ? "" : item.label() + "　");
      text.append(item.text());
    }
    return text.toString();
  }
}
