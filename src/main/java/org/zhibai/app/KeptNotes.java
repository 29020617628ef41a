package org.zhibai.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.zhibai.app.NotesRefused.Reason;
import org.zhibai.model.Review;
import org.zhibai.report.WholeFile;

/**
 * What was written beside findings, in a folder of the user's: a table for each reporting year, by
 * key of the finding. A finding's key names rule, unit and indicator and is the same whichever
 * state of the rule pack finds it, so that no words are lost when the pack is mended or moved.
 */
final class KeptNotes {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader(
              "key", "unit", "indicator", "message", "explanation", "decision", "mark", "state")
          .setSkipHeaderRecord(true)
          .setQuoteMode(QuoteMode.ALL)
          .get();

  private final Path folder;

  KeptNotes(Path folder) {
    this.folder = folder;
  }

  /**
   * What is kept of a year, by key.
   *
   * @throws NotesRefused when the file can't be read; it is put aside under another name, so that
   *     it isn't written over
   */
  Map<String, Review> read(int year) throws IOException {
    Path file = file(year);
    Map<String, Review> reviews = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return reviews;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser lines = CSVParser.parse(reader, FORMAT)) {
      for (CSVRecord line : lines) {
        Review review = review(line);
        reviews.put(review.key(), review);
      }
      return reviews;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new NotesRefused(Reason.UNREADABLE, aside(file), e);
    }
  }

  private static Review review(CSVRecord line) {
    if (!line.isConsistent()) {
      throw new IllegalArgumentException("line " + line.getRecordNumber());
    }
    return new Review(
        line.get(0),
        line.get(1),
        line.get(2),
        line.get(3),
        line.get(4),
        line.get(5),
        line.get(6),
        line.get(7));
  }

  private Path aside(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".csv", "");
    int number = 1;
    while (Files.exists(folder.resolve(name + "-unreadable-" + number + ".csv"))) {
      number++;
    }
    return Files.move(file, folder.resolve(name + "-unreadable-" + number + ".csv"));
  }

  /**
   * Keeps what was written about a year, instead of what was kept before. It is on the disk when
   * this returns.
   *
   * @throws NotesRefused when it can't be written; what was kept before stays
   */
  void write(int year, Collection<Review> reviews) throws NotesRefused {
    Path file = file(year);
    try {
      WholeFile.write(file, path -> write(path, reviews));
    } catch (IOException e) {
      throw new NotesRefused(Reason.UNWRITABLE, file, e);
    }
  }

  private static void write(Path path, Collection<Review> reviews) throws IOException {
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        BufferedWriter writer =
            new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
        CSVPrinter lines = new CSVPrinter(writer, FORMAT)) {
      lines.printRecord((Object[]) FORMAT.getHeader());
      for (Review one : reviews) {
        lines.printRecord(
            one.key(),
            one.unit(),
            one.indicator(),
            one.message(),
            one.explanation(),
            one.decision(),
            one.mark(),
            one.state());
      }
      lines.flush();
      channel.force(true);
    }
  }

  private Path file(int year) {
    return folder.resolve(year + ".csv");
  }
}
