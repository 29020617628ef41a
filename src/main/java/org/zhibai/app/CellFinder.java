package org.zhibai.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibai.app.NoSuchCell.Reason;
import org.zhibai.forms.Likeness;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Submission;

/**
 * Finds the cell of a submission that somebody means: {@code 02!D9}, {@code '02 专利创造'!D9}, {@code
 * 02.11}, {@code 02.11/上年同期}.
 */
final class CellFinder {
  private static final Pattern ADDRESS =
      Pattern.compile("'?([^'!]+)'?!\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
  private static final Pattern LINE = Pattern.compile("([^/!]+\\.[^/!]+?)(?:/(.+))?");
  private static final int NEAREST = 5;

  private final Submission submission;

  CellFinder(Submission submission) {
    this.submission = submission;
  }

  /** The address that is meant. */
  CellAddress find(String asked) {
    String text = asked.strip();
    Matcher address = ADDRESS.matcher(text);
    if (address.matches()) {
      String ref = address.group(2).toUpperCase(Locale.ROOT) + Integer.parseInt(address.group(3));
      return new CellAddress(submission.file().name(), sheet(address.group(1).strip()), ref);
    }
    Matcher line = LINE.matcher(text);
    if (line.matches()) {
      return entry(line.group(1), Optional.ofNullable(line.group(2))).cell();
    }
    throw new NoSuchCell(Reason.SHAPE, asked, List.of());
  }

  private String sheet(String asked) {
    List<String> names =
        Stream.concat(
                submission.cover().stream().map(item -> item.cell().sheet()),
                submission.sheets().stream().map(Submission.Sheet::name))
            .distinct()
            .toList();
    return submission.sheets().stream()
        .filter(sheet -> sheet.number().equals(asked))
        .map(Submission.Sheet::name)
        .findFirst()
        .or(() -> names.stream().filter(asked::equals).findFirst())
        .orElseGet(
            () -> {
              throw new NoSuchCell(Reason.SHEET, asked, nearest(asked, names));
            });
  }

  private Entry entry(String code, Optional<String> column) {
    List<Entry> line =
        submission.entries().stream().filter(entry -> entry.code().equals(code)).toList();
    if (line.isEmpty()) {
      List<String> codes = submission.entries().stream().map(Entry::code).distinct().toList();
      throw new NoSuchCell(Reason.LINE, code, nearest(code, codes));
    }
    return line.stream()
        .filter(entry -> column.map(entry.column()::equals).orElseGet(() -> entry.ofThePeriod()))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchCell(
                    Reason.COLUMN,
                    code + "/" + column.orElse(""),
                    line.stream().map(entry -> code + "/" + entry.column()).toList()));
  }

  private static List<String> nearest(String asked, List<String> known) {
    return known.stream()
        .sorted(Comparator.comparingInt(word -> Likeness.distance(asked, word)))
        .limit(NEAREST)
        .toList();
  }
}
