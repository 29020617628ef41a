package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.SheetGrid;

/**
 * Reads sheets of a workbook as they look, some thousand rows at a time: as a stream, whatever its
 * size. Within the limits of intake.
 */
public final class SheetPages {
  /** Rows of a page. */
  public static final int ROWS = 2_000;

  private final Path file;

  /** The sheets of a workbook. */
  public SheetPages(Path file) {
    this.file = file;
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
   * Some rows of a sheet.
   *
   * @param first number of the first row wanted, from 1
   * @return without rows when the workbook has no such sheet
   * @throws IOException when it can't be read any more
   */
  public SheetGrid page(String sheet, int first) throws IOException {
    PageSink sink = new PageSink(first, ROWS, Limits.standard());
    read(info -> info.name().equals(sheet) ? sink : null);
    return sink.grid(CellAddress.ofSheet(Inputs.name(file), sheet));
  }

  private void read(Book.Chooser chooser) throws IOException {
    try (Book book = new Books(Limits.standard(), new KeptStrings()).open(file)) {
      book.read(chooser);
    } catch (RuntimeException | LinkageError e) {
      throw new IOException(e);
    }
  }
}
