package org.zhibai.desktop.dialogs;

import java.nio.file.Path;
import org.zhibai.app.Product;
import org.zhibai.model.Texts;

/** What a maintainer asks first: version, Java, system, folders, memory. */
record Surroundings(Path rules, Path workspace, String platform) {

  /** One line each. */
  String text(Texts texts) {
    return String.join(
        "\n",
        Product.name(),
        texts.get(
            "about.java",
            System.getProperty("java.vm.name"),
            System.getProperty("java.runtime.version"),
            System.getProperty("java.home")),
        texts.get(
            "about.system",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch")),
        texts.get("about.platform", platform),
        texts.get("about.rules", rules),
        texts.get("about.workspace", workspace),
        texts.get("about.memory", used(), Runtime.getRuntime().maxMemory() >> 20));
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() >> 20;
  }
}
