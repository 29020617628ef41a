package org.zhibai.desktop.parts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.zhibai.model.Look;

/** The fonts in which a sheet's cells are written, and how their texts break into lines. */
final class SheetFonts {
  private static final int MOST_TEXTS = 4_000;
  private static final double USUAL_POINTS = 10;

  private final Font usual;
  private final double scale;
  private final Map<Key, Font> fonts = new HashMap<>();
  private final Map<Text, List<String>> broken =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Text, List<String>> eldest) {
          return size() > MOST_TEXTS;
        }
      };

  private record Key(String name, double points, int style) {}

  private record Text(String text, int width, Font font) {}

  /** The fonts of a control, which go with it; sheets are as large as its own font asks for. */
  SheetFonts(Control control) {
    usual = control.getFont();
    scale = usual.getFontData()[0].getHeight() / USUAL_POINTS;
    control.addDisposeListener(event -> fonts.values().forEach(Font::dispose));
  }

  /** How much larger sheets are shown than spreadsheet programs show them. */
  double scale() {
    return scale;
  }

  /** The font of headings beside the sheet. */
  Font usual() {
    return usual;
  }

  Font of(Look.Face face) {
    int style = (face.bold() ? SWT.BOLD : 0) | (face.italic() ? SWT.ITALIC : 0);
    return fonts.computeIfAbsent(
        new Key(face.font(), face.points(), style),
        key -> {
          String name = key.name.isEmpty() ? usual.getFontData()[0].getName() : key.name;
          int height = Math.max(1, (int) Math.round(key.points * scale));
          return new Font(usual.getDevice(), new FontData(name, height, key.style));
        });
  }

  /** The lines of a text in a cell of a width, in the font that is set. */
  List<String> lines(GC gc, String text, int width) {
    Text wanted = new Text(text, width, gc.getFont());
    List<String> known = broken.get(wanted);
    if (known == null) {
      known = text.lines().flatMap(part -> Lines.of(part, width, s -> gc.textExtent(s).x)).toList();
      broken.put(wanted, known);
    }
    return known;
  }
}
