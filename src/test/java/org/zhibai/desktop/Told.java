package org.zhibai.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What an errand saw, line by line in a file that another process reads. */
record Told(Path file) {
  private static final String DONE = "done";
  private static final String FAILED = "failed";
  private static final String SAID = "said ";

  void say(String line) {
    write(SAID + line.replace('\n', ' '));
  }

  void done() {
    write(DONE);
  }

  void failed(Throwable fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack));
    write(stack.toString());
    write(FAILED);
  }

  /** Whether the errand is over. */
  boolean isOver() {
    List<String> lines = lines();
    return lines.contains(DONE) || lines.contains(FAILED);
  }

  /** What it said. */
  List<String> said() {
    List<String> lines = lines();
    if (!lines.contains(DONE)) {
      throw new AssertionError("The errand failed: " + String.join("\n", lines));
    }
    return lines.stream()
        .filter(line -> line.startsWith(SAID))
        .map(line -> line.substring(SAID.length()))
        .toList();
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
