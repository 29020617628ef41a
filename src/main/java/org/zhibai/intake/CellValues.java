package org.zhibai.intake;

import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/** Tells a sink what the stored cells of a sheet hold. */
final class CellValues {
  private final SharedStrings strings;
  private final CellFormat[] formats;
  private final SheetSink sink;
  private final @Nullable XlsxLooks looks;
  private final Decimal decimal = new Decimal();
  private int row;
  private int column;

  /**
   * @param looks how styles look; null when the sink doesn't ask
   */
  CellValues(
      SharedStrings strings, CellFormat[] formats, @Nullable XlsxLooks looks, SheetSink sink) {
    this.strings = strings;
    this.formats = formats;
    this.looks = looks;
    this.sink = sink;
  }

  /** Whether the next row is of those whose heights the sink is told. */
  boolean tellsHeights() {
    return looks != null && row < OutlineSink.LAST_HEIGHT;
  }

  /** Number of the row that was begun last. */
  int row() {
    return row;
  }

  /** Column of the row's cell that was put last; 0 when there is none yet. */
  int column() {
    return column;
  }

  /**
   * A row begins.
   *
   * @return false when no more rows are wanted
   */
  boolean row(int number, boolean hidden) {
    row = number;
    column = 0;
    return sink.row(number, hidden);
  }

  /**
   * A cell of the row.
   *
   * @param text the characters among which its value stands
   */
  void put(StoredCell cell, char[] text) {
    column = cell.column;
    if (looks != null) {
      sink.look(column, looks.of(cell.style));
    }
    if (cell.end > cell.start) {
      value(cell, text);
    } else if (cell.formula && cell.type == 'f') {
      sink.text(cell.column, "", true);
    } else if (cell.formula && cell.type != 's') {
      sink.withoutResult(cell.column);
    }
  }

  private void value(StoredCell cell, char[] text) {
    switch (cell.type) {
      case 's' -> shared(cell, text);
      case 'n' -> {
        if (decimal.decode(text, cell.start, cell.end)) {
          boolean known = cell.style >= 0 && cell.style < formats.length;
          CellFormat format = formats[known ? cell.style : 0];
          sink.number(cell.column, decimal, format, cell.formula);
        } else {
          sink.text(cell.column, string(cell, text), cell.formula);
        }
      }
      case 'b' -> sink.text(cell.column, text[cell.start] == '1' ? "TRUE" : "FALSE", cell.formula);
      case 'e' -> sink.error(cell.column, string(cell, text));
      default -> sink.text(cell.column, string(cell, text), cell.formula);
    }
  }

  private void shared(StoredCell cell, char[] text) {
    char first = text[cell.start];
    int index = digits(text, cell.start, cell.end);
    if (index >= strings.size() || first < '0' || first > '9') {
      throw new Unreadable(ProblemKind.DAMAGED, Unreadable.BAD_STRING, row, cell.column);
    }
    String shared = strings.get(index);
    if (!shared.isEmpty()) {
      sink.text(cell.column, shared, cell.formula);
    }
  }

  private static String string(StoredCell cell, char[] text) {
    return new String(text, cell.start, cell.end - cell.start);
  }

  /** The whole number that some characters begin with, of nine digits at most. */
  static int digits(char[] buffer, int start, int end) {
    int value = 0;
    for (int i = start; i < end && i < start + 9; i++) {
      int digit = buffer[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
