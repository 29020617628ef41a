package org.zhibai.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.RulePack;

/** The product itself: its name, its version, and where it keeps things. */
public final class Product {

  private Product() {}

  /** Name and version, {@code 知白 1.0.0}. */
  public static String name() {
    Properties properties = new Properties();
    try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
      properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("name") + " " + properties.getProperty("version");
  }

  /**
   * Reads a rule pack. That its rules were checked before is believed of the product's own pack
   * alone: whoever can write there can change the program as well.
   */
  public static RulePack read(Path pack) {
    return read(pack, Locale.CHINESE);
  }

  /**
   * Reads a rule pack likewise.
   *
   * @param language of what is wrong with its rules
   */
  static RulePack read(Path pack, Locale language) {
    return vouchesFor(pack, System.getProperty("zhibai.home"))
        ? RulePack.ofProduct(pack, language)
        : RulePack.read(pack, id -> true, language);
  }

  /**
   * Whether a pack is the one that the product brings.
   *
   * @param home the product's folder; null when the program doesn't run from one
   */
  static boolean vouchesFor(Path pack, @Nullable String home) {
    try {
      return home != null && Files.isSameFile(pack, Path.of(home, "rules"));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The rule pack used when none is named: {@code rules} in the product's folder (system property
   * {@code zhibai.home}), or else in the current folder.
   */
  public static Path rules() {
    String home = System.getProperty("zhibai.home");
    Path beside = home == null ? Path.of("rules") : Path.of(home, "rules");
    return Files.isDirectory(beside) ? beside : Path.of("rules");
  }

  /** The latest year of the sample submissions that come with the product. */
  public static Optional<Path> samples() {
    String home = System.getProperty("zhibai.home");
    Path folder = home == null ? Path.of("samples") : Path.of(home, "samples");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> years = Files.list(folder)) {
      return years
          .filter(year -> year.getFileName().toString().matches("\\d{4}"))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
