package org.zhibai.forms;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A CSV table of a rule pack: UTF-8, with a header row, with or without a byte-order mark. */
final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final String file;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file) {
    this.file = file;
  }

  /** Reads {@code pack/file}; a table that isn't there has no rows. */
  static Table read(Path pack, String file) {
    Table table = new Table(file);
    Path path = pack.resolve(file);
    if (!Files.exists(path)) {
      return table;
    }
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
        for (CSVRecord values : parser) {
          table.rows.add(table.new Row(values, parser.getCurrentLineNumber()));
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new PackException(file, 0, "不是一张带表头的 CSV 表：" + e.getMessage());
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** A row, whose cells are read by the header of their column. */
  final class Row {
    private final CSVRecord values;
    private final long line;

    private Row(CSVRecord values, long line) {
      this.values = values;
      this.line = line;
    }

    /** The text of a column; empty when blank. */
    String text(String column) {
      if (!values.isMapped(column)) {
        throw new PackException(file, 1, "缺少“" + column + "”一栏");
      }
      return values.isSet(column) ? values.get(column) : "";
    }

    /** The text of a column that a table may do without; empty when it does. */
    String optional(String column) {
      return values.isMapped(column) ? text(column) : "";
    }

    /** The text of a column that must not be blank. */
    String given(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw mistake("“" + column + "”不能为空");
      }
      return text;
    }

    /** The words of a column, separated by blanks. */
    List<String> words(String column) {
      return List.of(StringUtils.split(text(column)));
    }

    /** The choices of a column, separated by {@code |}. */
    List<String> choices(String column) {
      return List.of(StringUtils.split(text(column), '|'));
    }

    /** Whether a column says 是. */
    boolean yes(String column) {
      return text(column).equals("是");
    }

    int whole(String column) {
      try {
        return Integer.parseInt(given(column));
      } catch (NumberFormatException e) {
        throw mistake("“" + column + "”应为整数，现在是“" + text(column) + "”");
      }
    }

    BigDecimal number(String column) {
      try {
        return new BigDecimal(given(column));
      } catch (NumberFormatException e) {
        throw mistake("“" + column + "”应为数值，现在是“" + text(column) + "”");
      }
    }

    @Nullable LocalDate date(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw mistake("“" + column + "”应为 2023-12-31 这样的日期，现在是“" + text + "”");
      }
    }

    Validity validity() {
      return new Validity(date("起"), date("止"));
    }

    PackException mistake(String what) {
      return new PackException(file, line, what);
    }
  }
}
