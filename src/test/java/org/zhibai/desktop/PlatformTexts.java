package org.zhibai.desktop;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * One bundle of the platform's texts.
 *
 * @param name its plug-in and its path there, without the ending
 * @param english its texts
 * @param chinese the translations below {@code src/main/product/plugins}
 */
record PlatformTexts(String name, Map<String, String> english, Map<String, String> chinese) {
  private static final Path PLUGINS = Path.of("src/main/product/plugins");
  private static final String FRAGMENT = ".nl_zh";
  private static final String ENDING = ".properties";
  private static final String CHINESE = "_zh.properties";

  /** Names of fonts, and paths of images, aren't texts. */
  private static final Pattern NO_TEXTS =
      Pattern.compile(".*(jfacefonts|plugin_customization|about|fragment|/SWTMessages).*");

  /** All bundles of the plug-ins that have a fragment with translations. */
  static List<PlatformTexts> all() {
    List<PlatformTexts> bundles = new ArrayList<>();
    Map<String, Path> jars = jars();
    for (Path fragment : fragments()) {
      String name = fragment.getFileName().toString();
      String host = name.substring(0, name.length() - FRAGMENT.length());
      try (JarFile jar = new JarFile(jars.get(host).toFile())) {
        for (ZipEntry entry : Collections.list(jar.entries())) {
          String path = entry.getName();
          if (path.endsWith(ENDING) && !NO_TEXTS.matcher(path).matches()) {
            String stem = path.substring(0, path.length() - ENDING.length());
            bundles.add(
                new PlatformTexts(
                    host + "/" + stem,
                    read(new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)),
                    read(fragment.resolve(stem + CHINESE))));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bundles;
  }

  /** Names of the bundles that translations were written for. */
  static TreeSet<String> translated() {
    TreeSet<String> names = new TreeSet<>();
    for (Path fragment : fragments()) {
      String name = fragment.getFileName().toString();
      String host = name.substring(0, name.length() - FRAGMENT.length());
      try (Stream<Path> files = Files.walk(fragment)) {
        files
            .filter(file -> file.toString().endsWith(CHINESE))
            .map(file -> fragment.relativize(file).toString().replace('\\', '/'))
            .forEach(
                path ->
                    names.add(host + "/" + path.substring(0, path.length() - CHINESE.length())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  private static List<Path> fragments() {
    try (Stream<Path> folders = Files.list(PLUGINS)) {
      return folders
          .filter(folder -> folder.getFileName().toString().endsWith(FRAGMENT))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plug-ins on the class path by name. */
  private static Map<String, Path> jars() {
    Map<String, Path> jars = new HashMap<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(Pattern.quote(System.getProperty("path.separator")))) {
      String file = Path.of(entry).getFileName().toString();
      jars.put(file.replaceFirst("-\\d.*\\.jar$", ""), Path.of(entry));
    }
    return jars;
  }

  private static Map<String, String> read(Path file) throws IOException {
    return Files.exists(file) ? read(Files.newBufferedReader(file)) : Map.of();
  }

  private static Map<String, String> read(Reader texts) throws IOException {
    Properties properties = new Properties();
    try (texts) {
      properties.load(texts);
    }
    Map<String, String> read = new TreeMap<>();
    properties.forEach((key, text) -> read.put(key.toString(), text.toString()));
    return read;
  }
}
