package org.zhibai.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhibai.rules.lint.Remarks;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Span;

/**
 * What is looked at before a rule or a page is taken apart, since packs come by mail: that it lies
 * in the pack and isn't a link to something outside, and that it is no larger and no deeper than a
 * rule can be. What takes texts apart goes as deep as they do.
 */
final class Admission {
  private static final long LARGEST = 64 << 10;
  private static final int LONGEST = 1_000;
  private static final int DEEPEST = 40;

  private final Path pack;
  private final Remarks remarks;

  /** Into a pack. */
  Admission(Path pack, Remarks remarks) {
    this.pack = pack;
    this.remarks = remarks;
  }

  /** Whether a file may be read; one that isn't there may. */
  boolean admits(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    if (!file.toRealPath().startsWith(pack.toRealPath())) {
      remarks.missing("file.outside", name);
      return false;
    }
    if (Files.size(file) > LARGEST) {
      Source first = new Source(name, "");
      remarks.error("file.large", first, new Span(0, 0), LARGEST >> 10);
      return false;
    }
    return true;
  }

  /** Whether a rule's text may be taken apart. */
  boolean admits(String text, String name) {
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      start = c == '\n' ? i : start;
      if (i - start > LONGEST) {
        remarks.error("file.long", new Source(name, text), new Span(i, i + 1), LONGEST);
        return false;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth > DEEPEST) {
        remarks.error("file.deep", new Source(name, text), new Span(i, i + 1), DEEPEST);
        return false;
      }
    }
    return true;
  }

  /** Refuses a text that turned out to go deeper than it can be followed, at its conditions. */
  void refuse(String text, String name) {
    int when = Math.max(0, text.indexOf("when"));
    remarks.error("file.deep", new Source(name, text), new Span(when, when + 1), DEEPEST);
  }
}
