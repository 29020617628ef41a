package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.List;
import org.zhibai.model.Received;
import org.zhibai.model.Texts;

/** Says which files could not be read, why, and what to do about it. */
final class UnreadFiles {
  private final Texts texts;
  private final PrintWriter out;

  UnreadFiles(Texts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  /** Prints a line for each file. */
  void print(List<Received.Unread> files) {
    for (Received.Unread unread : files) {
      out.println(texts.get("check.unread", unread.file().name(), unread.told()));
    }
  }
}
