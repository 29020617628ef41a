package org.zhibai.desktop.work;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.zhibai.app.OpenCheck;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetOutline;

/**
 * A sheet of any length: some thousand of its rows are at hand, those that were in sight last;
 * others are read when they come into sight. To be called in the screen's thread.
 */
public final class LongSheet {
  /** How many pages are at hand at most. */
  static final int KEPT = 8;

  private final SheetOutline outline;
  private final Source source;
  private final Surroundings around;
  private final Map<Integer, SheetGrid> pages = new LinkedHashMap<>(16, 0.75f, true);
  private int from = 1;
  private int to = 1;
  private boolean reading;
  private boolean refused;

  /** Reads rows. */
  @FunctionalInterface
  public interface Source {
    /**
     * A page of rows.
     *
     * @throws IOException when it can't be read any more
     */
    SheetGrid page(int first) throws IOException;
  }

  /**
   * What is around a sheet on screen.
   *
   * @param beside runs something beside the screen's thread
   * @param screen runs something in it
   * @param arrived more rows are at hand
   * @param refused rows can't be read; told once
   */
  public record Surroundings(
      Executor beside, Executor screen, Runnable arrived, Consumer<IOException> refused) {}

  /**
   * @param begun the page that was read first
   */
  public LongSheet(SheetGrid begun, Source source, Surroundings around) {
    this.outline = begun.outline();
    this.source = source;
    this.around = around;
    pages.put(begun.first(), begun);
  }

  /** The first row of the page on which a row stands. */
  public static int pageOf(int row) {
    return Math.max(0, row - 1) / OpenCheck.ROWS * OpenCheck.ROWS + 1;
  }

  /** The sheet without its cells. */
  public SheetOutline outline() {
    return outline;
  }

  /** A cell; an empty one while its row isn't at hand. */
  public Cell cell(int row, int column) {
    SheetGrid page = pages.get(pageOf(row));
    return page == null ? Cell.EMPTY : page.cell(row, column);
  }

  /** Whether a row is at hand and spreadsheet programs don't show it. */
  public boolean hidden(int row) {
    SheetGrid page = pages.get(pageOf(row));
    return page != null && page.hidden(row);
  }

  /** Says which rows are in sight; those that aren't at hand are read. */
  public void sight(int first, int last) {
    from = Math.max(1, first);
    to = Math.min(Math.max(last, from), outline.last());
    read();
  }

  private void read() {
    if (reading || refused) {
      return;
    }
    for (int page = pageOf(from); page <= to; page += OpenCheck.ROWS) {
      if (!pages.containsKey(page)) {
        reading = true;
        int wanted = page;
        around.beside().execute(() -> read(wanted));
        return;
      }
    }
  }

  private void read(int first) {
    try {
      SheetGrid page = source.page(first);
      around.screen().execute(() -> arrived(page));
    } catch (IOException e) {
      around.screen().execute(() -> refused(e));
    }
  }

  private void arrived(SheetGrid page) {
    reading = false;
    pages.put(page.first(), page);
    while (pages.size() > KEPT) {
      pages.remove(pages.keySet().iterator().next());
    }
    around.arrived().run();
    read();
  }

  private void refused(IOException why) {
    reading = false;
    refused = true;
    around.refused().accept(why);
  }
}
