package org.zhibai.intake;

/** Reads the tags of rows and cells from bytes behind which a zero stands. */
final class PlainTag {
  private static final int LAST_COLUMN = 16_384;
  private static final int MOST_DIGITS = 9;
  private static final byte[] ROW = PartBytes.ascii("<row");
  private static final int NUMBER = 0;
  private static final int HIDDEN = 1;
  private static final int EXTENDED = 2;

  /** The attributes of a row. */
  private static final byte[][] NAMES =
      java.util.stream.Stream.of(
              "r",
              "hidden",
              "x14ac:dyDescent",
              "spans",
              "ht",
              "customHeight",
              "s",
              "customFormat",
              "outlineLevel",
              "collapsed",
              "thickTop",
              "thickBot",
              "ph")
          .map(name -> PartBytes.ascii(" " + name + "=\""))
          .toArray(byte[][]::new);

  private final byte[] bytes;
  private final boolean extended;
  private int at;
  private int lines;
  private int number;
  private boolean hidden;

  /**
   * @param extended whether rows may have an attribute with the prefix x14ac
   */
  PlainTag(byte[] bytes, boolean extended) {
    this.bytes = bytes;
    this.extended = extended;
  }

  void start(int position) {
    at = position;
    lines = 0;
  }

  int position() {
    return at;
  }

  /** How many line breaks stood between tags. */
  int lines() {
    return lines;
  }

  /** The row's number; −1 when it has none. */
  int number() {
    return number;
  }

  boolean hidden() {
    return hidden;
  }

  void blanks() {
    while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\t') {
      lines += bytes[at] == '\n' ? 1 : 0;
      at++;
    }
  }

  boolean isLineBreak() {
    return bytes[at] == '\n';
  }

  boolean skip(char wanted) {
    boolean there = bytes[at] == wanted;
    at += there ? 1 : 0;
    return there;
  }

  /** Goes behind some bytes if they come next. */
  boolean skip(byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    at += wanted.length;
    return true;
  }

  /** Appends the text up to the next tag; false when it isn't plain. */
  boolean text(PlainText target) {
    int end = target.decode(bytes, at);
    at = end < 0 ? at : end;
    return end >= 0;
  }

  /** The start of a row, up to the end of its attributes. */
  boolean row() {
    number = -1;
    hidden = false;
    int seen = 0;
    boolean plain = skip(ROW);
    while (plain && bytes[at] == ' ') {
      int name = name();
      plain = name >= 0 && (seen & 1 << name) == 0 && (name != EXTENDED || extended) && take(name);
      seen |= plain ? 1 << name : 0;
    }
    return plain;
  }

  private int name() {
    for (int i = 0; i < NAMES.length; i++) {
      if (skip(NAMES[i])) {
        return i;
      }
    }
    return -1;
  }

  private boolean take(int name) {
    int start = at;
    if (name == NUMBER) {
      number = digits();
      return number >= 0 && skip('"');
    }
    while (isValue(bytes[at])) {
      at++;
    }
    if (name == HIDDEN) {
      String text =
          new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
      hidden = text.equals("1") || text.equals("true");
    }
    return skip('"');
  }

  private static boolean isValue(byte b) {
    return b >= ' ' && b != '"' && b != '<' && b != '&' && b != 0x7F;
  }

  /** Whether a cell comes next. */
  boolean isCell() {
    return bytes[at] == '<' && bytes[at + 1] == 'c';
  }

  /** The start of a cell, up to the end of its attributes. */
  boolean cell(StoredCell cell) {
    at += 2;
    int seen = 0;
    while (bytes[at] == ' ') {
      byte name = bytes[at + 1];
      int bit = name == 'r' ? 1 : name == 's' ? 2 : name == 't' ? 4 : 0;
      if (bit == 0 || (seen & bit) != 0 || bytes[at + 2] != '=' || bytes[at + 3] != '"') {
        return false;
      }
      seen |= bit;
      at += 4;
      boolean plain = bit == 1 ? reference(cell) : bit == 2 ? style(cell) : type(cell);
      if (!plain || bytes[at++] != '"') {
        return false;
      }
    }
    return true;
  }

  private boolean reference(StoredCell cell) {
    int letters = 0;
    while (bytes[at] >= 'A' && bytes[at] <= 'Z' && letters <= LAST_COLUMN) {
      letters = letters * 26 + bytes[at++] - 'A' + 1;
    }
    cell.column = letters;
    return letters > 0 && letters <= LAST_COLUMN && digits() >= 0;
  }

  private boolean style(StoredCell cell) {
    cell.style = digits();
    return cell.style >= 0;
  }

  private boolean type(StoredCell cell) {
    int start = at;
    while (bytes[at] >= 'A' && bytes[at] <= 'z') {
      at++;
    }
    cell.type = (char) bytes[start];
    if (at - start > 1) {
      cell.type = bytes[start] == 's' ? 'f' : 'i';
    }
    return at > start;
  }

  /** A whole number; −1 when there is none, or one too long. */
  private int digits() {
    int value = 0;
    int start = at;
    while (bytes[at] >= '0' && bytes[at] <= '9' && at - start < MOST_DIGITS) {
      value = value * 10 + bytes[at++] - '0';
    }
    return at > start ? value : -1;
  }
}
