package org.zhibai.report;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibai.model.TableSheet;
import org.zhibai.model.TableSheet.Part;

/**
 * A sheet of tables. In all columns but the first, whole numbers and percentages become numbers;
 * everything else is text, never a formula.
 */
final class TablePage {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern PERCENT = Pattern.compile("-?\\d{1,12}(\\.\\d+)?%");
  private static final Face SHARE = Face.TEXT.number("0.0%");
  private static final int NARROWEST = 13;
  private static final int WIDEST = 38;
  private static final int FIRST = 28;
  private static final double HEADER = 30;
  private static final double ROW = 20;

  private final TableSheet sheet;
  private final BookPage page;

  TablePage(PageBook book, TableSheet sheet) {
    this.sheet = sheet;
    this.page = new BookPage(book, sheet.name(), true, widths(sheet));
  }

  /** As wide as the widest word, and the first column never narrow where only numbers follow. */
  private static double[] widths(TableSheet sheet) {
    List<String> header = sheet.parts().get(0).rows().get(0);
    double[] widths = new double[header.size()];
    boolean words = false;
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest =
          sheet.parts().stream()
              .flatMap(part -> part.rows().stream().skip(1))
              .mapToInt(row -> Pen.halfWidths(row.get(column)))
              .max()
              .orElse(0);
      widths[i] = Math.min(WIDEST, Math.max(NARROWEST, widest + 4));
      words |= i > 0 && widths[i] > NARROWEST;
    }
    widths[0] = words ? widths[0] : Math.max(FIRST, widths[0]);
    return widths;
  }

  void draw() {
    page.heading(sheet.title(), sheet.guide());
    boolean alone = sheet.parts().size() == 1;
    for (Part part : sheet.parts()) {
      if (part != sheet.parts().get(0)) {
        page.newPage();
      }
      page.gap();
      if (!part.heading().isEmpty()) {
        page.row(24).across(part.heading(), Face.SECTION);
      }
      draw(part, alone);
    }
  }

  private void draw(Part part, boolean alone) {
    page.row(HEADER);
    part.rows().get(0).forEach(name -> page.text(name, Face.HEADER));
    int header = page.number();
    if (alone) {
      page.freeze(1);
    }
    int last = part.rows().size() - 1;
    for (int i = 1; i <= last; i++) {
      boolean total = part.total() && i == last;
      page.row(ROW);
      part.rows().get(i).forEach(text -> put(text, total));
    }
    int bottom = page.number() - (part.total() ? 1 : 0);
    if (alone) {
      page.filter(header, bottom);
    }
    bars(part, header + 1, bottom);
  }

  private void put(String text, boolean total) {
    boolean named = page.column() > 0;
    if (named && WHOLE.matcher(text).matches()) {
      page.count(Long.parseLong(text), face(Face.COUNT, total));
    } else if (named && PERCENT.matcher(text).matches()) {
      page.share(
          Double.parseDouble(text.substring(0, text.length() - 1)) / 100, face(SHARE, total));
    } else {
      Face face = CellText.isLatin(text) ? Face.TEXT.asLatin() : Face.TEXT;
      page.text(text, face(face, total));
    }
  }

  private static Face face(Face face, boolean total) {
    return total ? face.bolder().on(Tint.PANEL) : face;
  }

  private void bars(Part part, int top, int bottom) {
    for (int i = 1; i < part.rows().get(0).size(); i++) {
      int column = i;
      boolean shares =
          part.rows().stream().skip(1).anyMatch(row -> PERCENT.matcher(row.get(column)).matches());
      if (shares && bottom >= top) {
        page.shares(top, bottom, column, Tint.GOOD_BAR);
      }
    }
  }
}
