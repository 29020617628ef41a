package org.zhibai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.rules.Check;
import org.zhibai.rules.FormCoverage;
import org.zhibai.rules.RuleLibrary;

/**
 * A rule pack as it was when it was opened, and what is kept as long as it stays so: the files that
 * were read by its forms, what its rules said. Its rules are loaded beside.
 */
final class OpenPack {
  private final OpenCheck.Setting setting;
  private final Map<String, String> stamps;
  private final ReportSystem system;
  private final Intake intake;
  private final Intake past;
  private final Loading<Loaded> rules;
  private final Map<Integer, FormCoverage> coverage = new ConcurrentHashMap<>();

  /** The rules once they are loaded, and the check that keeps what came of submissions. */
  record Loaded(RuleLibrary library, Check check) {}

  /**
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  OpenPack(OpenCheck.Setting setting) {
    this.setting = setting;
    this.stamps = stamps(setting.pack());
    this.system = ReportSystem.read(setting.pack());
    this.intake = Intake.keeping(system, setting.language());
    this.past = Intake.keeping(system, setting.language());
    this.rules = new Loading<>(this::load);
  }

  private Loaded load() {
    RuleLibrary library = RuleLibrary.load(Product.read(setting.pack()), setting.cache());
    return new Loaded(library, Check.keeping(system, library));
  }

  /** Whether the pack's files are still those that were opened. */
  boolean isAsOnDisk() {
    return stamps.equals(stamps(setting.pack()));
  }

  private static Map<String, String> stamps(Path pack) {
    Map<String, String> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().matches("(?s).*\\.(drl|md|csv)")) {
          stamps.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
        }
      }
      return stamps;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReportSystem system() {
    return system;
  }

  /** Reads submissions. */
  Intake intake() {
    return intake;
  }

  /** Reads last year's submissions. */
  Intake past() {
    return past;
  }

  /** The rules; waits until they are loaded. */
  Loaded loaded() {
    return rules.get();
  }

  /** Which rules read which cells of a year's forms. */
  FormCoverage coverage(int year) {
    return coverage.computeIfAbsent(
        year, fresh -> new FormCoverage(system, loaded().library(), fresh));
  }
}
