package org.zhibai.desktop.handlers;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs that open a page where the system itself names none for it, as on a desktop without
 * associations.
 */
record Browsers(List<String> programs) {
  private static final long MOMENT_MILLIS = 1_500;

  /** The one the user named, those that look for one, and the usual ones. */
  static Browsers of(Map<String, String> environment) {
    return new Browsers(
        Stream.concat(
                Stream.ofNullable(environment.get("BROWSER")).filter(name -> !name.isBlank()),
                Stream.of(
                    "xdg-open",
                    "sensible-browser",
                    "x-www-browser",
                    "firefox",
                    "chromium",
                    "google-chrome",
                    "microsoft-edge"))
            .toList());
  }

  /** Opens a page with the first one that is there and doesn't give up within a moment. */
  boolean open(Path page) {
    return programs.stream().anyMatch(program -> open(program, page));
  }

  private static boolean open(String program, Path page) {
    try {
      Process process =
          new ProcessBuilder(program, page.toUri().toString())
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return !process.waitFor(MOMENT_MILLIS, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
