package org.zhibai.cli;

import org.zhibai.app.Product;
import picocli.CommandLine.IVersionProvider;

/** Tells {@code zhibai --version}. */
final class Version implements IVersionProvider {
  Version() {}

  @Override
  public String[] getVersion() {
    return new String[] {Product.name()};
  }
}
