package org.zhibai.intake;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ProblemKind;

/** A file that can't be read as a submission, with the sentence that says why. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 100;

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

  /** What a library's complaint comes to; libraries also wrap what a reader throws. */
  static Unreadable from(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      if (cause instanceof Unreadable unreadable) {
        return unreadable;
      }
      if (cause instanceof EncryptedDocumentException) {
        return new Unreadable(ProblemKind.ENCRYPTED, "encrypted");
      }
      if (cause instanceof AccessDeniedException) {
        return new Unreadable(ProblemKind.NO_ACCESS, "no_access");
      }
      if (cause instanceof NoSuchFileException) {
        return new Unreadable(ProblemKind.DAMAGED, "damaged.gone");
      }
      cause = cause.getCause();
    }
    return new Unreadable(ProblemKind.DAMAGED, "damaged", clipped(thrown));
  }

  private static String clipped(Throwable thrown) {
    String message = thrown.getMessage();
    String text = message == null ? thrown.getClass().getSimpleName() : message;
    String line = text.lines().findFirst().orElse("");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
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
