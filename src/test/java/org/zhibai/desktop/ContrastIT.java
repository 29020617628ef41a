package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.parts.Inks;

/** What is written can be read in the light theme and in the dark one, as it is on the screen. */
@ExtendWith(InWorkbench.class)
class ContrastIT {
  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  /** The platform writes the hint of this window in a colour of its own, pale in every theme. */
  private static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";

  /** Fewer would mean that little was opened. */
  private static final int AT_LEAST = 500;

  private static final Duration BETWEEN = Duration.ofMillis(60);
  private static final int AT_REST = 3;
  private static final int LONGEST = 15;

  @Test
  void in_the_light_theme_everything_can_be_read() {
    theme(LIGHT);
    assertReadable();
  }

  @Test
  void in_the_dark_theme_everything_can_be_read() {
    theme(DARK);
    try {
      assertReadable();
    } finally {
      theme(LIGHT);
    }
  }

  private static void assertReadable() {
    List<String> faint = new ArrayList<>();
    List<Writing> seen = new ArrayList<>();
    Surfaces.each((name, window) -> look(name, window, seen, faint));

    assertThat(seen).hasSizeGreaterThan(AT_LEAST);
    assertThat(faint.stream().distinct()).isEmpty();
    assertThat(Window.ui(ContrastIT::faintInks)).isEmpty();
    assertThat(Window.ui(ContrastIT::chosenAndNot)).isGreaterThan(Contrast.LEAST_OF_SHAPES);
  }

  private static void look(String name, Shell window, List<Writing> seen, List<String> faint) {
    ImageData picture = atRest(window);
    for (Writing writing : Writing.in(window)) {
      double contrast = Contrast.drawn(picture, writing.where());
      seen.add(writing);
      if (contrast < Contrast.LEAST && !name.equals(QUICK_ACCESS)) {
        String text = writing.text().lines().findFirst().orElse("");
        faint.add("%s (%.1f) in %s".formatted(text, contrast, name));
      }
    }
  }

  /**
   * The screen once it says and looks the same for a while: jobs bring more to show, and the
   * toolkit lets its colours pass over.
   */
  private static ImageData atRest(Shell window) {
    ImageData before = screen(window.getDisplay());
    List<Writing> said = Writing.in(window);
    for (int same = 0, i = 0; same < AT_REST && i < LONGEST; i++) {
      pause(window.getDisplay());
      ImageData now = screen(window.getDisplay());
      List<Writing> says = Writing.in(window);
      same = Arrays.equals(before.data, now.data) && said.equals(says) ? same + 1 : 0;
      before = now;
      said = says;
    }
    return before;
  }

  private static void pause(Display display) {
    long end = System.nanoTime() + BETWEEN.toNanos();
    while (System.nanoTime() < end) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  private static ImageData screen(Display display) {
    Rectangle all = display.getBounds();
    Image image = new Image(display, all.width, all.height);
    GC gc = new GC(display);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return data;
  }

  /** How far a filter that is chosen stands out from the same when it isn't. */
  private static double chosenAndNot() {
    Button filter =
        (Button)
            Window.controls()
                .filter(control -> "findings.severity.NOTE".equals(control.getData("id")))
                .findFirst()
                .orElseThrow();
    ImageData chosen = picture(filter, true);
    ImageData not = picture(filter, false);
    picture(filter, true);
    return Contrast.most(chosen, not);
  }

  private static ImageData picture(Button button, boolean chosen) {
    button.setSelection(chosen);
    button.notifyListeners(SWT.Selection, new Event());
    Rectangle where = button.getDisplay().map(button.getParent(), null, button.getBounds());
    return Contrast.part(atRest(button.getShell()), where);
  }

  private static List<String> faintInks() {
    Control canvas = Window.window().getShell();
    return Inks.of(canvas).entrySet().stream()
        .filter(
            pair ->
                Contrast.between(pair.getValue()[0].getRGB(), pair.getValue()[1].getRGB())
                    < Contrast.LEAST)
        .map(
            pair ->
                "%s (%.1f)"
                    .formatted(
                        pair.getKey(),
                        Contrast.between(pair.getValue()[0].getRGB(), pair.getValue()[1].getRGB())))
        .toList();
  }

  private static void theme(String id) {
    Window.perspective("org.zhibai.review");
    Window.ui(
        () -> {
          Window.window().getService(IThemeEngine.class).setTheme(id, false);
          return id;
        });
    Window.settle();
  }
}
