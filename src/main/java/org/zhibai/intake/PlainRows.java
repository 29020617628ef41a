package org.zhibai.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows as nearly all programs write them, straight from the bytes: a long ledger has millions
 * of cells, and the parser's work would be half of reading it. It knows the few elements and
 * attributes that rows and cells consist of, and takes a row whole or not at all: any other
 * element, attribute, reference, comment or order, and anything that is not well formed, is left to
 * the parser.
 */
final class PlainRows {
  private static final byte[] ROW_END = PartBytes.ascii("</row>");
  private static final byte[] EMPTY_END = PartBytes.ascii("/>");
  private static final byte[] FORMULA = PartBytes.ascii("<f>");
  private static final byte[] FORMULA_END = PartBytes.ascii("</f>");
  private static final byte[] VALUE = PartBytes.ascii("<v>");
  private static final byte[] VALUE_END = PartBytes.ascii("</v>");
  private static final byte[] INLINE = PartBytes.ascii("<is><t>");
  private static final byte[] INLINE_KEPT = PartBytes.ascii("<is><t xml:space=\"preserve\">");
  private static final byte[] INLINE_END = PartBytes.ascii("</t></is>");
  private static final byte[] CELL_END = PartBytes.ascii("</c>");

  private final PartBytes bytes;
  private final CellValues values;
  private final PlainText text;
  private final PlainTag tag;
  private final List<StoredCell> cells = new ArrayList<>();
  private int count;
  private int column;

  /**
   * @param extended whether the prefix x14ac is bound, under which Excel keeps a height of rows
   */
  PlainRows(PartBytes bytes, CellValues values, boolean extended) {
    this.bytes = bytes;
    this.values = values;
    this.text = new PlainText(bytes.buffer().length);
    this.tag = new PlainTag(bytes.buffer(), extended);
  }

  /**
   * Reads rows up to one that it doesn't know, or whose height is wanted.
   *
   * @return false when the sink wants no more
   */
  boolean read() throws IOException {
    while (true) {
      boolean plain = row();
      while (!plain && !bytes.holds(ROW_END) && bytes.fill()) {
        plain = row();
      }
      if (!plain || values.tellsHeights()) {
        bytes.handOver(ROW_END);
        return true;
      }
      bytes.take(tag.position(), tag.lines() + text.lines());
      if (!emit()) {
        return false;
      }
    }
  }

  private boolean emit() {
    int number = tag.number();
    if (!values.row(number < 0 ? values.row() + 1 : number, tag.hidden())) {
      return false;
    }
    char[] all = text.characters();
    for (int i = 0; i < count; i++) {
      values.put(cells.get(i), all);
    }
    return true;
  }

  private boolean row() {
    tag.start(bytes.position());
    text.cut(0);
    text.startCounting();
    count = 0;
    column = 0;
    tag.blanks();
    if (!tag.row()) {
      return false;
    }
    if (tag.skip(EMPTY_END)) {
      return true;
    }
    if (!tag.skip('>')) {
      return false;
    }
    tag.blanks();
    while (tag.isCell()) {
      if (!cell()) {
        return false;
      }
      tag.blanks();
    }
    return tag.skip(ROW_END);
  }

  private boolean cell() {
    StoredCell cell = next();
    cell.begin(column + 1);
    if (!tag.cell(cell)) {
      return false;
    }
    column = cell.column;
    count++;
    return tag.skip(EMPTY_END) || (tag.skip('>') && content(cell) && tag.skip(CELL_END));
  }

  private StoredCell next() {
    if (count == cells.size()) {
      cells.add(new StoredCell());
    }
    return cells.get(count);
  }

  private boolean content(StoredCell cell) {
    if (tag.skip(FORMULA)) {
      cell.formula = true;
      int before = text.used();
      if (!tag.text(text) || !tag.skip(FORMULA_END)) {
        return false;
      }
      text.cut(before);
    }
    if (tag.skip(VALUE)) {
      return value(cell, VALUE_END);
    }
    return (!tag.skip(INLINE) && !tag.skip(INLINE_KEPT)) || value(cell, INLINE_END);
  }

  /** The parser has its own way with values that are nothing but a line break and blanks. */
  private boolean value(StoredCell cell, byte[] end) {
    cell.start = text.used();
    if (tag.isLineBreak() || !tag.text(text) || !tag.skip(end)) {
      return false;
    }
    cell.end = text.used();
    return true;
  }
}
