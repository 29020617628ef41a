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

  /** Sentence: something in the file is damaged. */
  static final String DAMAGED = "damaged";

  /** Sentence: a part of the workbook can't be read. */
  static final String DAMAGED_PART = "damaged.part";

  /** Sentence: a part of the workbook is no XML. */
  static final String DAMAGED_XML = "damaged.xml";

  /** Sentence: a part of the workbook is missing. */
  static final String MISSING = "damaged.parts";

  /** Sentence: a cell in a row and column refers to a text that isn't there. */
  static final String BAD_STRING = "damaged.string";

  private final ProblemKind kind;
  private final String sentence;
  private final transient Object[] values;
  private transient @Nullable CellAddress cell;
  private String sheet = "";

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
    return new Unreadable(ProblemKind.DAMAGED, DAMAGED);
  }

  /** The same, come upon in a sheet after so many of its rows. */
  Unreadable in(String name, int row) {
    Unreadable here =
        switch (sentence) {
          case DAMAGED, DAMAGED_PART ->
              new Unreadable(kind, row > 0 ? "damaged.sheet" : "damaged.sheet_start", name, row);
          case DAMAGED_XML -> new Unreadable(kind, "damaged.sheet_xml", name, row);
          case MISSING -> new Unreadable(kind, "damaged.sheet_missing", name);
          case BAD_STRING -> new Unreadable(kind, sentence, values[0], values[1], name);
          default -> this;
        };
    here.sheet = name;
    return here;
  }

  /** The same, standing at a cell. */
  Unreadable at(CellAddress address) {
    cell = address;
    return this;
  }

  /** Where it stands in a file; the whole file where nothing nearer is known. */
  CellAddress place(String file) {
    CellAddress known = cell;
    return known != null ? known : new CellAddress(file, sheet, "");
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
