package org.zhibai.forms;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final Mistakes mistakes;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Reads {@code pack/file}; a table that isn't there has no rows. */
  static Table read(Path pack, String file, Mistakes mistakes) {
    Table table = new Table(file, mistakes);
    Path path = pack.resolve(file);
    if (!Files.exists(path)) {
      return table;
    }
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      table.rows(reader);
    } catch (CharacterCodingException e) {
      table.whole("不是 UTF-8 编码的文字", "另存为 CSV UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void rows(Reader reader) throws IOException {
    long line = 1;
    try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      for (CSVRecord values : parser) {
        line = parser.getCurrentLineNumber();
        rows.add(new Row(values, line));
      }
    } catch (IllegalArgumentException e) {
      whole("不是一张带表头的 CSV 表：" + e.getMessage(), "第1行写各栏的名称，每个名称一次");
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException coding) {
        throw coding;
      }
      String instead = "引号成对地写；单元格里的引号写两个";
      mistakes.add(new TableMistake(file, line, "", "从这一行往后读不下去", instead));
    }
  }

  private void whole(String what, String instead) {
    mistakes.add(new TableMistake(file, 0, "", what, instead));
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * Makes something of each row. A row of which nothing can be made is left out; why was noted when
   * its cells were read.
   */
  <T> List<T> each(Function<Row, T> make) {
    List<T> made = new ArrayList<>();
    for (Row row : rows) {
      try {
        made.add(make.apply(row));
      } catch (Unusable e) {
        continue;
      }
    }
    return List.copyOf(made);
  }

  /** Ends the reading of a row. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unusable(String why) {
      super(why, null, false, false);
    }
  }

  /**
   * A row, whose cells are read by the header of their column. What is wrong with a cell is noted;
   * reading goes on with a value in its place, so that each mistake of the row is found.
   */
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
        String what = "缺少“" + column + "”一栏";
        mistakes.add(new TableMistake(file, 1, "", what, "在表头里加上，每行填上它的值"));
        return "";
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
      if (text.isEmpty() && values.isMapped(column)) {
        note(column, "“" + column + "”不能为空", "填上它的值");
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
      String text = given(column);
      try {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
      } catch (NumberFormatException e) {
        note(column, "“" + column + "”应为整数，现在是“" + text + "”", "只写数字，如 12");
        return 0;
      }
    }

    BigDecimal number(String column) {
      String text = given(column);
      try {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
      } catch (NumberFormatException e) {
        note(column, "“" + column + "”应为数值，现在是“" + text + "”", "只写数字和小数点，如 12.5");
        return BigDecimal.ZERO;
      }
    }

    @Nullable LocalDate date(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        note(column, "“" + column + "”不是日期，现在是“" + text + "”", "写成 2023-12-31 这样的日期");
        return null;
      }
    }

    /** Which of some choices a column names; a row without one of them can't be used. */
    <T> T one(String column, T[] choices, Function<T, String> word) {
      String text = text(column);
      for (T choice : choices) {
        if (word.apply(choice).equals(text)) {
          return choice;
        }
      }
      String known =
          Arrays.stream(choices)
              .map(word)
              .filter(name -> !name.isEmpty())
              .collect(Collectors.joining("、"));
      throw mistake(column, "“" + column + "”不认识“" + text + "”", "可以写：" + known);
    }

    Validity validity() {
      return new Validity(date("起"), date("止"));
    }

    /** Notes what is wrong with a cell. */
    void note(String column, String what, String instead) {
      mistakes.add(new TableMistake(file, line, column, what, instead));
    }

    /** Notes what is wrong with a cell without which the row can't be used. */
    Unusable mistake(String column, String what, String instead) {
      note(column, what, instead);
      return unusable();
    }

    /** That the row can't be used, for a reason that was noted elsewhere. */
    Unusable unusable() {
      return new Unusable(file + " " + line);
    }

    /** Whether what other tables hold may be held against this row. */
    boolean sound(String... files) {
      return mistakes.none(files);
    }
  }
}
