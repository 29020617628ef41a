package org.zhibai.intake;

import org.jspecify.annotations.Nullable;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ProblemKind;

/** A file that can't be read as a submission, with the sentence that says why. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String sentence;
  private final transient Object[] values;
  private transient @Nullable CellAddress cell;

  /**
   * @param sentence key of the sentence in the room's texts
   * @param values what the sentence names
   */
  Unreadable(ProblemKind kind, String sentence, Object... values) {
    super(sentence);
    this.kind = kind;
    this.sentence = sentence;
    this.values = values.clone();
  }

  /** The same, standing at a cell. */
  Unreadable at(CellAddress address) {
    cell = address;
    return this;
  }

  /** Where it stands; null when the whole file is meant. */
  @Nullable CellAddress cell() {
    return cell;
  }

  ProblemKind kind() {
    return kind;
  }

  String sentence() {
    return sentence;
  }

  Object[] values() {
    return values.clone();
  }
}
