package org.zhibai.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.editor.RuleColors;
import org.zhibai.desktop.work.authoring.PageText;
import org.zhibai.desktop.work.authoring.PageText.Grid;
import org.zhibai.desktop.work.authoring.PageText.Look;
import org.zhibai.desktop.work.authoring.PageText.Style;
import org.zhibai.model.PageBlock.Stretch;

/** Shows a page in a text widget: headings, labels, and tables whose columns stand in line. */
final class PageView {
  private static final int MARGIN = 12;
  private static final int GAP = 18;
  private static final int WIDEST = 220;

  private final StyledText text;
  private final LocalResourceManager fonts;
  private final Function<Stretch, String> notes;
  private final Cursor pointing;
  private @Nullable PageText page;
  private String id = "";

  /**
   * @param text the widget
   * @param notes what is said of a place to which the page leads; empty for nothing
   */
  PageView(StyledText text, Function<Stretch, String> notes) {
    this.text = text;
    this.notes = notes;
    this.pointing = text.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
    text.addListener(SWT.MouseMove, event -> point(new Point(event.x, event.y)));
    this.fonts = new LocalResourceManager(JFaceResources.getResources(), text);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(4);
    text.setAlwaysShowScrollBars(false);
    text.setCaret(null);
    ground();
  }

  /** Says that there is nothing to show. */
  void none(String sentence) {
    page = null;
    id = "";
    text.setText(sentence);
  }

  /** Shows a page; that of the same rule stays where it was scrolled to. */
  void show(String rule, PageText shown) {
    int top = rule.equals(id) ? text.getTopPixel() : 0;
    id = rule;
    page = shown;
    text.setRedraw(false);
    text.setText(shown.text());
    shown.styles().forEach(style -> text.setStyleRange(range(style)));
    shown.grids().forEach(this::align);
    text.setTopPixel(top);
    text.setRedraw(true);
  }

  private void point(Point at) {
    int offset = text.getOffsetAtPoint(at);
    String note = page == null || offset < 0 ? "" : page.target(offset).map(notes).orElse("");
    text.setToolTipText(note.isEmpty() ? null : note);
    text.setCursor(note.isEmpty() ? null : pointing);
  }

  /** Takes the colours of the theme as they are now. */
  void recolor() {
    if (text.isDisposed()) {
      return;
    }
    ground();
    if (page != null) {
      show(id, page);
    }
  }

  private void ground() {
    text.setBackground(RuleColors.of("ground"));
    text.setForeground(RuleColors.of("plain"));
  }

  private StyleRange range(Style style) {
    StyleRange range = new StyleRange();
    range.start = style.start();
    range.length = style.length();
    switch (style.look()) {
      case TITLE -> range.font = font(5, SWT.BOLD);
      case HEADING -> range.font = font(2, SWT.BOLD);
      case CODE -> range.font = JFaceResources.getTextFont();
      default -> range.fontStyle = style.look() == Look.LINK ? SWT.NORMAL : SWT.BOLD;
    }
    range.foreground =
        switch (style.look()) {
          case TITLE, HEADING -> RuleColors.of("fact");
          case LABEL -> RuleColors.of("keyword");
          case LINK -> RuleColors.of("code");
          case TABLE_HEAD, CODE -> RuleColors.of("plain");
        };
    return range;
  }

  private Font font(int larger, int style) {
    return fonts.create(
        FontDescriptor.createFrom(text.getFont()).increaseHeight(larger).setStyle(style));
  }

  /** Puts the columns of a table in line and shades its heading. */
  private void align(Grid grid) {
    GC gc = new GC(text);
    List<Integer> stops = new ArrayList<>();
    int at = 0;
    for (int column = 0; column < grid.rows().get(0).size(); column++) {
      int widest = 0;
      for (List<String> row : grid.rows()) {
        String cell = column < row.size() ? row.get(column) : "";
        widest = Math.max(widest, gc.textExtent(cell).x);
      }
      at += Math.min(widest, WIDEST) + GAP;
      stops.add(at);
    }
    gc.dispose();
    text.setLineTabStops(
        grid.line(), grid.rows().size(), stops.stream().mapToInt(Integer::intValue).toArray());
    text.setLineBackground(grid.line(), 1, RuleColors.of("line"));
  }
}
