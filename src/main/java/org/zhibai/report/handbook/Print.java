package org.zhibai.report.handbook;

import java.util.ArrayList;
import java.util.List;

/** Sets the handbook down in some format, and escapes every text for it. */
abstract class Print {

  /** A heading; level 1 is the largest. */
  abstract void heading(int level, Piece.Target anchor, String text);

  /** A paragraph, with a label before it unless the label is empty. */
  abstract void paragraph(String label, List<Piece> text);

  /**
   * A table.
   *
   * @param anchors places that rows are, one for each row; empty when nothing leads to them
   */
  abstract void table(
      List<String> header, List<List<List<Piece>>> rows, List<Piece.Target> anchors);

  /** A program text. */
  abstract void code(String text);

  /** Plain text in a paragraph. */
  final void say(String label, String text) {
    paragraph(label, List.of(Piece.text(text)));
  }

  /** A table of plain texts. */
  final void table(List<String> header, List<List<String>> rows) {
    table(header, rows.stream().map(Print::plain).toList(), List.of());
  }

  /** Links with blanks between them. */
  static List<Piece> listed(List<Piece> pieces) {
    List<Piece> listed = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!listed.isEmpty()) {
        listed.add(Piece.text("　"));
      }
      listed.add(piece);
    }
    return listed;
  }

  private static List<List<Piece>> plain(List<String> row) {
    return row.stream().map(cell -> List.of(Piece.text(cell))).toList();
  }
}
