package org.zhibai.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product in a process of its own, by its start script, on an errand. */
final class StartedProduct implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final long PAUSE_MILLIS = 50;

  private final Process process;
  private final Told told;

  private StartedProduct(Process process, Told told) {
    this.process = process;
    this.told = told;
  }

  /** Starts it with a workspace. The tests are a fragment of its bundle. */
  static StartedProduct start(Path workspace, Errand errand) throws IOException {
    Path product = Path.of(System.getProperty("product")).toRealPath();
    Told told = new Told(Files.createTempDirectory("zhibai-errand").resolve("told"));
    ProcessBuilder start =
        new ProcessBuilder(product.resolve("bin/zhibai-desktop").toString(), "-consoleLog");
    start.environment().put("ZHIBAI_WORKSPACE", workspace.toString());
    start
        .environment()
        .put(
            "JAVA_OPTS",
            String.join(
                " ",
                "-Xmx768m",
                "-D" + ErrandAtStart.ERRAND + "=" + errand.name(),
                "-D" + ErrandAtStart.TOLD + "=" + told.file(),
                "-Dosgi.bundles=" + RunningProduct.bundlesWithTests(product)));
    File log = told.file().resolveSibling("log").toFile();
    start.redirectErrorStream(true).redirectOutput(log);
    return new StartedProduct(start.start(), told);
  }

  /** Waits until the errand is done; what it told. */
  List<String> told() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!told.isOver()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new AssertionError("The errand isn't done; see " + told.file().getParent());
      }
      pause();
    }
    return told.said();
  }

  /** Waits until the program has ended by itself; its status. */
  int ended() throws InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The program doesn't end; see " + told.file().getParent());
    }
    return process.exitValue();
  }

  /** Ends it at once, as a failing machine does: no signal that a program could answer. */
  void kill() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
