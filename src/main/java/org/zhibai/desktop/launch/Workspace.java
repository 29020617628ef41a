package org.zhibai.desktop.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;

/** The user's folder: settings, layout of the window, compiled rules. */
record Workspace(Path folder) {
  private static final String CHINESE = "zh_CN";

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
   * Whether the product's views are other than those of the last start, or are called otherwise:
   * the layout that was kept then belongs to those, names included.
   */
  boolean seesOtherViews(Path plugin) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(plugin));
    sum.update(language().getBytes(StandardCharsets.UTF_8));
    String now = Long.toHexString(sum.getValue());
    if (now.equals(read("views"))) {
      return false;
    }
    Files.writeString(folder.resolve("views"), now);
    return true;
  }

  private String read(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }
}
