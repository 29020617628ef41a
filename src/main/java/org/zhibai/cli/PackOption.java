package org.zhibai.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.Product;
import picocli.CommandLine.Option;

/** The option {@code --rules}: which rule pack a command works with. */
final class PackOption {
  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  private @Nullable Path rules;

  /** The pack named, or else the product's own. */
  Path folder() {
    return rules == null ? Product.rules() : rules;
  }

  /** Whether a pack was named. */
  boolean named() {
    return rules != null;
  }
}
