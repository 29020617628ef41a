package org.zhibai.forms;

import java.util.List;
import java.util.stream.Collectors;

/** Mistakes in a rule pack that its author can mend; the message has a line for each. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 2L;

  private final List<TableMistake> mistakes;

  /** Some mistakes, in the order in which they are to be told. */
  public PackException(List<TableMistake> mistakes) {
    super(mistakes.stream().map(TableMistake::sentence).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** The mistakes. */
  public List<TableMistake> mistakes() {
    return mistakes;
  }
}
