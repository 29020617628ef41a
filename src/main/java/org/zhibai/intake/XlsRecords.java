package org.zhibai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DefaultColWidthRecord;
import org.apache.poi.hssf.record.DefaultRowHeightRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/** Turns the records of an {@code .xls} workbook into cells. */
final class XlsRecords implements HSSFListener {
  private static final double TWIPS = 20;
  private static final double CHARACTER = 256;

  private final Book.Chooser chooser;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, CellFormat> formats = new HashMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Decimal decimal = new Decimal();
  private final XlsLooks looks = new XlsLooks();
  private List<BoundSheetRecord> order = List.of();
  private @Nullable SSTRecord strings;
  private @Nullable SheetSink sink;
  private int depth;
  private int sheet = -1;
  private int row;
  private boolean wanted;
  private int textOfFormula;
  private boolean since1904;
  private boolean encrypted;

  XlsRecords(Book.Chooser chooser) {
    this.chooser = chooser;
  }

  boolean encrypted() {
    return encrypted;
  }

  /** A complaint, with the sheet that was being read. */
  Unreadable located(Unreadable why) {
    return sink == null ? why : why.in(order.get(sheet).getSheetname(), row);
  }

  /** The stream is over: a workbook without an end was cut off. */
  void end() {
    if (depth > 0 || sheets.isEmpty()) {
      throw new Unreadable(ProblemKind.DAMAGED, "damaged.cut");
    }
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof BOFRecord) {
      begin();
    } else if (record instanceof EOFRecord) {
      finish();
    } else if (depth == 1 && sheet < 0) {
      global(record);
    } else if (depth == 1 && sink != null) {
      inSheet(record, sink);
    }
  }

  private void begin() {
    depth++;
    if (depth > 1 || (sheets.isEmpty() && sheet < 0 && styles.isEmpty())) {
      return;
    }
    if (order.isEmpty()) {
      order = List.of(BoundSheetRecord.orderByBofPosition(sheets));
    }
    sheet++;
    hiddenRows.clear();
    row = 0;
    textOfFormula = 0;
    if (sheet < order.size()) {
      BoundSheetRecord bound = order.get(sheet);
      boolean hidden = bound.isHidden() || bound.isVeryHidden();
      sink = chooser.open(new Book.SheetInfo(sheets.indexOf(bound), bound.getSheetname(), hidden));
      wanted = sink != null;
    }
  }

  private void finish() {
    depth--;
    if (depth == 0 && sink != null) {
      sink.end();
      sink = null;
    }
  }

  private void global(Record record) {
    looks.take(record);
    if (record instanceof BoundSheetRecord bound) {
      sheets.add(bound);
    } else if (record instanceof SSTRecord table) {
      strings = table;
    } else if (record instanceof FormatRecord format) {
      codes.put(format.getIndexCode(), format.getFormatString());
    } else if (record instanceof ExtendedFormatRecord style) {
      styles.add((int) style.getFormatIndex());
    } else if (record instanceof DateWindow1904Record window) {
      since1904 = window.getWindowing() == 1;
    } else if (record instanceof FilePassRecord) {
      encrypted = true;
    }
  }

  private void inSheet(Record record, SheetSink cells) {
    if (record instanceof RowRecord properties) {
      if (properties.getZeroHeight()) {
        hiddenRows.add(properties.getRowNumber());
      }
      cells.height(properties.getRowNumber() + 1, properties.getHeight() / TWIPS);
    } else if (record instanceof ColumnInfoRecord columns) {
      columns(columns, cells);
    } else if (record instanceof MergeCellsRecord merges) {
      for (int i = 0; i < merges.getNumAreas(); i++) {
        CellRangeAddress area = merges.getAreaAt(i);
        cells.merged(
            new SheetSink.Region(
                area.getFirstRow() + 1,
                area.getFirstColumn() + 1,
                area.getLastRow() + 1,
                area.getLastColumn() + 1));
      }
    } else if (record instanceof StringRecord text) {
      if (textOfFormula > 0 && wanted) {
        cells.text(textOfFormula, text.getString(), true);
      }
      textOfFormula = 0;
    } else if (record instanceof CellValueRecordInterface cell) {
      cell(cell, cells);
    } else if (cells.looks()) {
      outline(record, cells);
    }
  }

  private static void columns(ColumnInfoRecord columns, SheetSink cells) {
    int first = columns.getFirstColumn() + 1;
    int last = columns.getLastColumn() + 1;
    cells.width(first, last, columns.getColumnWidth() / CHARACTER);
    if (columns.getHidden()) {
      cells.hiddenColumns(first, last);
    }
  }

  private void outline(Record record, SheetSink cells) {
    if (record instanceof MulBlankRecord blanks) {
      begin(blanks.getRow(), cells);
      for (int i = 0; wanted && i < blanks.getNumColumns(); i++) {
        cells.look(blanks.getFirstColumn() + i + 1, looks.of(blanks.getXFAt(i)));
      }
    } else if (record instanceof DefaultRowHeightRecord usual) {
      cells.usual(0, usual.getRowHeight() / TWIPS);
    } else if (record instanceof DefaultColWidthRecord usual) {
      cells.usual(usual.getColWidth(), 0);
    } else if (record instanceof WindowTwoRecord view && !view.getDisplayGridlines()) {
      cells.withoutLines();
    }
  }

  private void begin(int index, SheetSink cells) {
    if (index + 1 != row) {
      row = index + 1;
      wanted = wanted && cells.row(row, hiddenRows.contains(index));
    }
  }

  private void cell(CellValueRecordInterface cell, SheetSink cells) {
    begin(cell.getRow(), cells);
    if (!wanted) {
      return;
    }
    int column = cell.getColumn() + 1;
    if (cells.looks()) {
      cells.look(column, looks.of(cell.getXFIndex()));
    }
    if (cell instanceof LabelSSTRecord label) {
      text(column, shared(label.getSSTIndex(), column), cells);
    } else if (cell instanceof LabelRecord label) {
      text(column, label.getValue(), cells);
    } else if (cell instanceof NumberRecord number) {
      number(column, number.getValue(), cell, false);
    } else if (cell instanceof RKRecord number) {
      number(column, number.getRKNumber(), cell, false);
    } else if (cell instanceof BoolErrRecord value) {
      if (value.isError()) {
        cells.error(column, FormulaError.forInt(value.getErrorValue()).getString());
      } else {
        cells.text(column, value.getBooleanValue() ? "TRUE" : "FALSE", false);
      }
    } else if (cell instanceof FormulaRecord formula) {
      formula(column, formula, cells);
    }
  }

  private static void text(int column, String text, SheetSink cells) {
    if (!text.isEmpty()) {
      cells.text(column, text, false);
    }
  }

  private void formula(int column, FormulaRecord formula, SheetSink cells) {
    CellType type = formula.getCachedResultTypeEnum();
    switch (type) {
      case STRING -> textOfFormula = column;
      case BOOLEAN -> cells.text(column, formula.getCachedBooleanValue() ? "TRUE" : "FALSE", true);
      case ERROR ->
          cells.error(column, FormulaError.forInt(formula.getCachedErrorValue()).getString());
      case NUMERIC -> number(column, formula.getValue(), formula, true);
      default -> cells.withoutResult(column);
    }
  }

  private void number(int column, double value, CellValueRecordInterface cell, boolean formula) {
    SheetSink cells = sink;
    if (cells == null) {
      return;
    }
    if (Double.isFinite(value)) {
      decimal.set(value);
      cells.number(column, decimal, format(cell.getXFIndex()), formula);
    } else {
      cells.error(column, "#NUM!");
    }
  }

  private String shared(int index, int column) {
    if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
      throw new Unreadable(ProblemKind.DAMAGED, Unreadable.BAD_STRING, row, column);
    }
    return strings.getString(index).getString();
  }

  private CellFormat format(int style) {
    int number = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    return formats.computeIfAbsent(
        number,
        key -> {
          String code = codes.get(key);
          return CellFormat.of(
              key, code == null ? BuiltinFormats.getBuiltinFormat(key) : code, since1904);
        });
  }
}
