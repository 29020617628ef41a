package org.zhibai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhibai.rules.EngineRun;

/** What authors of rules wait for: the whole library looked at, compiled, and loaded again. */
final class Authoring {
  private static final int ROUNDS = 3;

  private final Path product;

  /**
   * @param product the assembled product
   */
  Authoring(Path product) {
    this.product = product;
  }

  List<Measure> measure() throws IOException, InterruptedException {
    Path nothing = product.resolve("nothing-is-written");
    List<String> lint = List.of(product.resolve("bin/zhibai").toString(), "rules", "lint");
    return List.of(
        new Measure(
            "the whole library (wall): bin/zhibai rules lint",
            Wall.median(ROUNDS, lint, nothing),
            0,
            "≤ 3,000 ms"),
        new Measure(
            "  compiled from source, a process of its own",
            Wall.median(ROUNDS, ready(Path.of("rules")), nothing),
            0,
            "≤ 25,000 ms"),
        new Measure(
            "  loaded in its compiled form, likewise",
            Wall.median(ROUNDS, ready(product.resolve("rules")), nothing),
            0,
            "≤ 1,000 ms"));
  }

  /** Makes a pack's rules ready; Java is started as the product starts it. */
  private List<String> ready(Path rules) {
    String classes = System.getProperty("java.class.path");
    Path jar = product.resolve("lib/zhibai.jar");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:SharedArchiveFile=" + product.resolve("lib/zhibai.jsa"),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-cp",
        jar + System.getProperty("path.separator") + classes,
        Library.class.getName(),
        rules.toString(),
        String.valueOf(rules.startsWith(product)));
  }

  /** A program that makes the rules of a pack ready to run. */
  static final class Library {
    private Library() {}

    /**
     * @param arguments the pack, and whether it brings its rules compiled
     */
    public static void main(String[] arguments) {
      int compiled = EngineRun.makeReady(Path.of(arguments[0]));
      if (compiled == 0 != Boolean.parseBoolean(arguments[1])) {
        throw new IllegalStateException(compiled + " rules were compiled");
      }
    }
  }
}
