package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.CellAddress;
import org.zhibai.model.InputFile;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/** Reads one file and lets nothing that is wrong with it get out but as a problem. */
final class FileReader {
  private static final int LONGEST = 100;

  private final SubmissionReader.Setting setting;

  /** What became of a file. */
  sealed interface Outcome permits Read, NotRead {}

  /** It is a submission. */
  record Read(Submission submission) implements Outcome {}

  /** It isn't. */
  record NotRead(Received.Unread unread) implements Outcome {}

  FileReader(SubmissionReader.Setting setting) {
    this.setting = setting;
  }

  Outcome read(Path file) {
    InputFile input = Inputs.describe(file);
    try {
      return new Read(new SubmissionReader(setting, input, file).read());
    } catch (Unreadable e) {
      return refused(input, e);
    } catch (EncryptedDocumentException e) {
      return refused(input, new Unreadable(ProblemKind.ENCRYPTED, "encrypted"));
    } catch (NoSuchFileException e) {
      return refused(input, new Unreadable(ProblemKind.DAMAGED, "damaged.gone"));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return refused(input, new Unreadable(ProblemKind.TOO_LARGE, "large.memory"));
    } catch (IOException | RuntimeException | LinkageError e) {
      Unreadable nested = nested(e);
      return refused(
          input,
          nested != null ? nested : new Unreadable(ProblemKind.DAMAGED, "damaged", clipped(e)));
    }
  }

  /** Libraries wrap what a reader throws. */
  private static @Nullable Unreadable nested(Throwable thrown) {
    Throwable cause = thrown.getCause();
    for (int depth = 0; cause != null && depth < 10; depth++) {
      if (cause instanceof Unreadable unreadable) {
        return unreadable;
      }
      if (cause instanceof EncryptedDocumentException) {
        return new Unreadable(ProblemKind.ENCRYPTED, "encrypted");
      }
      cause = cause.getCause();
    }
    return null;
  }

  private static String clipped(Throwable thrown) {
    String message = thrown.getMessage();
    String text = message == null ? thrown.getClass().getSimpleName() : message;
    String line = text.lines().findFirst().orElse("");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  private Outcome refused(InputFile input, Unreadable why) {
    CellAddress cell = why.cell();
    CellAddress at = cell == null ? CellAddress.ofFile(input.name()) : cell;
    Notes notes = new Notes(setting.language());
    return new NotRead(
        new Received.Unread(
            input, notes.problem(why.kind(), why.sentence(), Notes.Spot.at(at), why.values())));
  }
}
