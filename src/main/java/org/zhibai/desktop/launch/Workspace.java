package org.zhibai.desktop.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The user's folder: settings, layout of the window, compiled rules. */
record Workspace(Path folder) {
  private static final String CHINESE = "zh_CN";

  /** Files of the product that tell plug-ins, libraries and views. */
  private static final List<String> DECISIVE =
      List.of("configuration/config.ini", "lib/META-INF/MANIFEST.MF", "lib/plugin.xml");

  /** The folder that {@code ZHIBAI_WORKSPACE} names, otherwise {@code .zhibai} in the user's. */
  static Workspace of(Map<String, String> environment, String userHome) {
    String named = environment.getOrDefault("ZHIBAI_WORKSPACE", "");
    Path folder = named.isBlank() ? Path.of(userHome, ".zhibai") : Path.of(named);
    return new Workspace(folder.toAbsolutePath());
  }

  void create() throws IOException {
    Files.createDirectories(folder);
  }

  Path configuration() {
    return folder.resolve("configuration");
  }

  Path data() {
    return folder.resolve("data");
  }

  /** The language that was chosen for the window; Chinese at first. */
  String language() throws IOException {
    String chosen = read("language");
    return chosen.isEmpty() ? CHINESE : chosen;
  }

  /**
   * Whether the product is another one than at the last start, or speaks another language: what was
   * kept of plug-ins and of the layout, names included, then belongs to that.
   */
  boolean seesAnother(Path product) throws IOException {
    CRC32 sum = new CRC32();
    for (String file : DECISIVE) {
      sum.update(Files.readAllBytes(product.resolve(file)));
    }
    sum.update((product.toAbsolutePath() + language()).getBytes(StandardCharsets.UTF_8));
    String now = Long.toHexString(sum.getValue());
    if (now.equals(read("product"))) {
      return false;
    }
    Files.writeString(folder.resolve("product"), now);
    return true;
  }

  private String read(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }
}
