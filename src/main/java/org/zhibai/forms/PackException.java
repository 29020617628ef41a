package org.zhibai.forms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Mistakes in a rule pack that its author can mend; the message has a Chinese line for each. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 3L;

  private final List<TableMistake> mistakes;

  /** Some mistakes, in the order in which they are to be told. */
  public PackException(List<TableMistake> mistakes) {
    super(told(mistakes, Locale.CHINESE));
    this.mistakes = List.copyOf(mistakes);
  }

  /** The mistakes. */
  public List<TableMistake> mistakes() {
    return mistakes;
  }

  /** A line for each mistake in the language asked for. */
  public String told(Locale language) {
    return told(mistakes, language);
  }

  private static String told(List<TableMistake> mistakes, Locale language) {
    return mistakes.stream().map(one -> one.sentence(language)).collect(Collectors.joining("\n"));
  }
}
