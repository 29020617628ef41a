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
import java.util.stream.Stream;
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
      table.note(0, "encoding");
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
      note(0, "header", String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException coding) {
        throw coding;
      }
      note(line, "quotes");
    }
  }

  /** Notes what is wrong with a line, or with the whole table when it is 0. */
  private void note(long line, String kind, String... values) {
    mistakes.add(new TableMistake(file, line, "", kind, List.of(values)));
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
        Table.this.note(1, "lacking", column);
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
        note(column, "blank");
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

    /** Whether a column says 是; 否 and nothing say no. */
    boolean yes(String column) {
      return word(column, List.of("是", "否", "")).equals("是");
    }

    /** The text of a column that must be one of some words. */
    String word(String column, List<String> known) {
      String text = text(column);
      if (!known.contains(text) && values.isMapped(column)) {
        note(column, "choice", text, named(known.stream()));
      }
      return text;
    }

    private static String named(Stream<String> words) {
      return words.filter(name -> !name.isEmpty()).collect(Collectors.joining("、"));
    }

    int whole(String column) {
      String text = given(column);
      try {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
      } catch (NumberFormatException e) {
        note(column, "whole", text);
        return 0;
      }
    }

    BigDecimal number(String column) {
      String text = given(column);
      try {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
      } catch (NumberFormatException e) {
        note(column, "number", text);
        return BigDecimal.ZERO;
      }
    }

    @Nullable LocalDate date(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        note(column, "date", text);
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
      throw mistake(column, "choice", text, named(Arrays.stream(choices).map(word)));
    }

    Validity validity() {
      return new Validity(date("起"), date("止"));
    }

    /**
     * Notes what is wrong with a cell.
     *
     * @param values what the sentences quote besides the column, which comes first
     */
    void note(String column, String kind, String... values) {
      List<String> quoted = Stream.concat(Stream.of(column), Stream.of(values)).toList();
      mistakes.add(new TableMistake(file, line, column, kind, quoted));
    }

    /** Notes what is wrong with a cell without which the row can't be used. */
    Unusable mistake(String column, String kind, String... values) {
      note(column, kind, values);
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
