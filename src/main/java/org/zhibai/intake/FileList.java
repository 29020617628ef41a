package org.zhibai.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhibai.model.Received;

/** The files below some paths: those to read, and what is said of those left aside. */
final class FileList {
  private final Inputs inputs;
  private final Locale language;

  FileList(List<Path> paths, Locale language) {
    this.inputs = new Inputs(paths);
    this.language = language;
  }

  /** The files to read, in the order of their paths. */
  List<Path> files() {
    return inputs.files();
  }

  /** The files that are no workbooks by name. */
  List<Received.Skipped> others() {
    Notes chinese = new Notes();
    Notes notes = new Notes(language);
    return inputs.skipped().stream()
        .map(
            path ->
                new Received.Skipped(
                    path,
                    Received.Skipped.Reason.OTHER_FILE,
                    chinese.sentence("skipped.other", path),
                    notes.sentence("skipped.other", path)))
        .toList();
  }
}
