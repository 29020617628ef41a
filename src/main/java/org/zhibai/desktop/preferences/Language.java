package org.zhibai.desktop.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The language of the window, in a file that is read before the next start. */
record Language(Path file) {
  static final String CHINESE = "zh_CN";
  static final String ENGLISH = "en";

  /** The file in the user's folder, where the start looks for it. */
  static Language in(Path workspace) {
    return new Language(workspace.resolve("language"));
  }

  String chosen() throws IOException {
    String chosen = Files.exists(file) ? Files.readString(file).strip() : "";
    return chosen.isEmpty() ? CHINESE : chosen;
  }

  /** Keeps a choice; says whether it is another one than before. */
  boolean choose(String language) throws IOException {
    if (language.equals(chosen())) {
      return false;
    }
    Files.writeString(file, language + "\n");
    return true;
  }
}
