package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetOutline;

/**
 * Reads sheets of a workbook as they look, some thousand rows at a time: as a stream, whatever its
 * size. Within the limits of intake. What all sheets share is kept for the next reading.
 */
public final class SheetPages {
  /** Rows of a page. */
  public static final int ROWS = 1_000;

  private final Path file;
  private final KeptStrings kept = new KeptStrings();

  /** The sheets of a workbook. */
  public SheetPages(Path file) {
    this.file = file;
  }

  /** The workbook. */
  public Path file() {
    return file;
  }

  /**
   * The names of its sheets in the workbook's order, hidden ones among them.
   *
   * @throws IOException when it can't be read any more
   */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    read(
        info -> {
          names.add(info.name());
          return null;
        });
    return List.copyOf(names);
  }

  /**
   * Some rows of a sheet and its outline; the sheet is read to its end.
   *
   * @param first number of the first row wanted, from 1
   * @return without rows when the workbook has no such sheet
   * @throws IOException when it can't be read any more
   */
  public SheetGrid page(String sheet, int first) throws IOException {
    return page(sheet, new PageSink(first, ROWS, true, Limits.standard()));
  }

  /**
   * Some more rows of a sheet whose outline is known.
   *
   * @param first number of the first row wanted, from 1
   * @throws IOException when it can't be read any more
   */
  public SheetGrid more(SheetOutline outline, int first) throws IOException {
    PageSink sink = new PageSink(first, ROWS, false, Limits.standard());
    return new SheetGrid(outline, first, page(outline.at().sheet(), sink).rows());
  }

  private SheetGrid page(String sheet, PageSink sink) throws IOException {
    read(info -> info.name().equals(sheet) ? sink : null);
    return sink.grid(CellAddress.ofSheet(Inputs.name(file), sheet));
  }

  private void read(Book.Chooser chooser) throws IOException {
    try (Book book = new Books(Limits.standard(), kept).open(file)) {
      book.read(chooser);
    } catch (RuntimeException | LinkageError e) {
      throw new IOException(e);
    }
  }
}
