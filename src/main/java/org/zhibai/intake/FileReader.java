package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.InputFile;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/** Reads one file and lets nothing that is wrong with it get out but as a problem. */
final class FileReader {
  private final SubmissionReader.Setting setting;

  /** What became of a file. */
  sealed interface Outcome permits Read, NotRead, Aside {}

  /** It is a submission. */
  record Read(Submission submission) implements Outcome {}

  /** It isn't. */
  record NotRead(Received.Unread unread) implements Outcome {}

  /** It is something else and is left aside. */
  record Aside(Received.Skipped file) implements Outcome {}

  FileReader(SubmissionReader.Setting setting) {
    this.setting = setting;
  }

  Outcome read(Path file) {
    InputFile input = Inputs.describe(file);
    try {
      return new Read(new SubmissionReader(setting, input, file).read());
    } catch (FindingsGiven e) {
      return new Aside(
          new Received.Skipped(
              Inputs.shown(input.path()),
              Received.Skipped.Reason.FINDINGS,
              new Notes().sentence("skipped.findings", input.name()),
              new Notes(setting.language()).sentence("skipped.findings", input.name())));
    } catch (Unreadable e) {
      return refused(input, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return refused(input, new Unreadable(ProblemKind.TOO_LARGE, "large.memory"));
    } catch (IOException | RuntimeException | LinkageError e) {
      return refused(input, Unreadable.from(e));
    }
  }

  private Outcome refused(InputFile input, Unreadable why) {
    CellAddress at = why.place(input.name());
    Notes notes = new Notes();
    boolean whose = new Identity(setting.system(), List.of(), input.name()).tell(notes);
    Notes.Spot spot = Notes.Spot.at(at).about(whose ? "" : input.name());
    return new NotRead(
        new Received.Unread(
            input,
            notes.problem(why.kind(), why.sentence(), spot, why.values()),
            new Notes(setting.language()).line(why.sentence(), why.values())));
  }
}
