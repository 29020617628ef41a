package org.zhibai.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program git, run in a folder. */
final class Git {
  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What a command came to.
   *
   * @param text what it wrote, errors included
   */
  record Answer(int status, String text) {
    boolean fine() {
      return status == 0;
    }

    String firstLine() {
      return text.lines().findFirst().orElse("");
    }
  }

  /**
   * Runs a command to its end. Git asks nothing, and looks for the repository of the folder, even
   * when this program was itself started by git, as by a hook.
   *
   * @throws IOException when there is no program git
   */
  Answer run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0"));
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Answer(process.waitFor(), text.strip());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
