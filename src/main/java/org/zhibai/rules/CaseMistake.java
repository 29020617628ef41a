package org.zhibai.rules;

import org.zhibai.model.Texts;

/** That a table of a case can't be understood. */
final class CaseMistake extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final String[] values;

  /**
   * @param sentence key of the sentence that says so
   */
  CaseMistake(String sentence, String... values) {
    super(sentence + " " + String.join(" ", values));
    this.sentence = sentence;
    this.values = values;
  }

  /** What is wrong, in the language of the texts. */
  String told(Texts texts) {
    return texts.get(sentence, (Object[]) values);
  }
}
