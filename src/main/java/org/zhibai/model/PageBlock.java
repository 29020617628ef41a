package org.zhibai.model;

import java.util.List;

/** A part of a rule's page as it is read on a screen, from the top to the bottom. */
public sealed interface PageBlock {

  /**
   * A stretch of text, perhaps leading somewhere.
   *
   * @param part {@code rule}, {@code line} or {@code parameter}; empty where it leads nowhere
   * @param name id of the rule, code of the line, key of the parameter
   */
  record Stretch(String text, String part, String name) {}

  /** A heading; level 1 is the largest. */
  record Heading(int level, String text) implements PageBlock {}

  /** A paragraph, with a label before it unless the label is empty. */
  record Paragraph(String label, List<Stretch> text) implements PageBlock {}

  /** A table. */
  record Table(List<String> header, List<List<String>> rows) implements PageBlock {}

  /** A program text. */
  record Code(String text) implements PageBlock {}
}
