package org.zhibai.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.zhibai.model.CellAddress;
import org.zhibai.model.InputFile;
import org.zhibai.model.Received;

/** Formulas that open the cell of a submission, from where the findings workbook lies. */
final class CellLinks {
  /** Longest text constant of a formula. */
  private static final int LONGEST = 255;

  private final Map<String, String> paths = new HashMap<>();

  /**
   * @param out where the findings workbook will lie
   */
  CellLinks(Received received, Path out) {
    Path folder = out.toAbsolutePath().normalize().resolveSibling("");
    received.submissions().forEach(submission -> remember(folder, submission.file()));
    received.unread().forEach(unread -> remember(folder, unread.file()));
  }

  private void remember(Path folder, InputFile file) {
    paths.putIfAbsent(file.name(), relative(folder, file));
  }

  private static String relative(Path folder, InputFile file) {
    Path path = Path.of(file.path()).toAbsolutePath().normalize();
    return path.getRoot() != null && path.getRoot().equals(folder.getRoot())
        ? folder.relativize(path).toString().replace('\\', '/')
        : file.name();
  }

  /** The formula that opens a cell; empty when a link can't say it. */
  String formula(CellAddress cell, String shown) {
    String path = paths.getOrDefault(cell.file(), cell.file());
    String target = cell.sheet().isEmpty() ? path : path + "#" + inside(cell);
    return path.contains("#") || target.length() > LONGEST || shown.length() > LONGEST
        ? ""
        : "HYPERLINK(" + quoted(target) + "," + quoted(shown) + ")";
  }

  private static String inside(CellAddress cell) {
    return "'"
        + cell.sheet().replace("'", "''")
        + "'!"
        + (cell.ref().isEmpty() ? "A1" : cell.ref());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
