package org.zhibai.desktop.handlers;

import java.util.Locale;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.app.Product;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;

/** Opens the sample submissions that come with the product. */
public final class OpenSamples {

  /** Whether they came with it. */
  @CanExecute
  public boolean areThere() {
    return Product.samples().isPresent();
  }

  /** Opens and checks them. */
  @Execute
  public void open(Workplace desk, Settings settings, Shell shell, Locale language) {
    Product.samples().ifPresent(new Opening(desk, settings, shell, language)::open);
  }
}
