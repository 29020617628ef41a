package org.zhibai.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of what the samples are made from, beside this class. */
final class SampleTable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private SampleTable() {}

  /** The rows of a table, each by the headers of its columns. */
  static List<Map<String, String>> rows(String name) {
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(SampleTable.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a column; empty when blank. */
  static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
