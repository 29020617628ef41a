package org.zhibai.report.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibai.model.PageBlock;
import org.zhibai.model.PageBlock.Stretch;

/** Sets a part of the handbook down as blocks for a screen. */
final class BlockPrint extends Print {
  private final List<PageBlock> blocks = new ArrayList<>();

  List<PageBlock> blocks() {
    return List.copyOf(blocks);
  }

  @Override
  void heading(int level, Piece.Target anchor, String text) {
    blocks.add(new PageBlock.Heading(level, text));
  }

  @Override
  void paragraph(String label, List<Piece> text) {
    List<Stretch> stretches =
        text.stream()
            .map(piece -> new Stretch(piece.text(), piece.target().part(), piece.target().name()))
            .toList();
    blocks.add(new PageBlock.Paragraph(label, stretches));
  }

  @Override
  void table(List<String> header, List<List<List<Piece>>> rows, List<Piece.Target> anchors) {
    List<List<String>> plain =
        rows.stream().map(row -> row.stream().map(BlockPrint::plain).toList()).toList();
    blocks.add(new PageBlock.Table(header, plain));
  }

  @Override
  void code(String text) {
    blocks.add(new PageBlock.Code(text));
  }

  private static String plain(List<Piece> cell) {
    return cell.stream().map(Piece::text).collect(Collectors.joining());
  }
}
