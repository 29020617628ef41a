package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.source.PageFile.CaseText;
import org.zhibai.rules.source.PageFile.Section;
import org.zhibai.rules.source.PageFile.TableText;

/** Reads a page line by line. */
final class PageParser {
  private static final Pattern LABEL = Pattern.compile("\\*\\*(.+?)\\*\\*[：:]?\\s*(.*)");
  private static final Pattern PLACES = Pattern.compile(PageFile.WHERE + "[：:]\\s*(.+)");

  private final Source source;
  private final List<Word> lines = new ArrayList<>();
  private final List<Slip> slips = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Word> chapters = new ArrayList<>();
  private final List<CaseText> cases = new ArrayList<>();
  private final TableParser tables;
  private @Nullable Word title;

  PageParser(Source source) {
    this.source = source;
    for (int line = 1; line <= source.lines(); line++) {
      Span span = source.lineSpan(line);
      String text = source.at(span);
      int start = span.start() + text.length() - text.stripLeading().length();
      lines.add(new Word(text.strip(), new Span(start, start + text.strip().length())));
    }
    tables = new TableParser(lines, slips);
  }

  PageFile read() {
    int at = words();
    while (at < lines.size()) {
      at = chapter(at);
    }
    return new PageFile(
        source,
        Optional.ofNullable(title),
        List.copyOf(sections),
        List.copyOf(chapters),
        List.copyOf(cases),
        slips);
  }

  private int words() {
    int at = 0;
    for (; at < lines.size() && !line(at).startsWith("## "); at++) {
      String line = line(at);
      Span span = lines.get(at).at();
      Matcher labelled = LABEL.matcher(line);
      if (line.startsWith("# ")) {
        title = part(span, line, 2, line.length());
      } else if (labelled.matches()) {
        Word label = part(span, line, labelled.start(1), labelled.end(1));
        sections.add(new Section(label, part(span, line, labelled.start(2), line.length())));
      } else if (!line.isEmpty() && !sections.isEmpty()) {
        Section last = sections.remove(sections.size() - 1);
        String before = last.text().text();
        String text = before.isEmpty() ? line : before + "\n" + line;
        Span all = before.isEmpty() ? span : last.text().at().to(span);
        sections.add(new Section(last.label(), new Word(text, all)));
      }
    }
    return at;
  }

  private static Word part(Span line, String text, int from, int to) {
    return new Word(
        text.substring(from, to).strip(), new Span(line.start() + from, line.start() + to));
  }

  private int chapter(int heading) {
    String named = line(heading).substring(3).strip();
    chapters.add(part(lines.get(heading).at(), line(heading), 3, line(heading).length()));
    boolean failing = named.equals(PageFile.FAILING);
    int end = next(heading + 1, "## ", lines.size());
    int at = next(heading + 1, "### ", end);
    if (failing || named.equals(PageFile.PASSING)) {
      for (TableText table : tables.read(heading + 1, at)) {
        rowCases(table, failing);
      }
      while (at < end) {
        int next = next(at + 1, "### ", end);
        blockCase(at, next, failing);
        at = next;
      }
    }
    return end;
  }

  private int next(int from, String prefix, int end) {
    int at = from;
    while (at < end && !line(at).startsWith(prefix)) {
      at++;
    }
    return at;
  }

  private String line(int at) {
    return lines.get(at).text();
  }

  private void rowCases(TableText table, boolean failing) {
    int where = where(table);
    if (failing && where < 0) {
      slips.add(Slip.of("case.where.column", lines.get(table.line() - 1).at()));
      return;
    }
    for (int i = 0; i < table.rows().size(); i++) {
      List<Word> row = table.rows().get(i);
      int line = source.line(row.get(0).at().start());
      List<Word> places =
          where < 0 ? List.of() : places(row.get(where), lines.get(line - 1).at(), failing);
      TableText single =
          new TableText(without(table.header(), where), List.of(without(row, where)), line);
      String name = (failing ? PageFile.FAILING : PageFile.PASSING) + " 第" + line + "行";
      cases.add(new CaseText(name, failing, List.of(single), places, line));
    }
  }

  private static int where(TableText table) {
    return table.header().stream().map(Word::text).toList().indexOf(PageFile.WHERE);
  }

  private void blockCase(int heading, int end, boolean failing) {
    Word named = new Word("", lines.get(heading).at());
    for (int i = end - 1; i > heading; i--) {
      Matcher matcher = PLACES.matcher(line(i));
      if (matcher.matches()) {
        named = part(lines.get(i).at(), line(i), matcher.start(1), line(i).length());
      }
    }
    String name = line(heading).substring(4).strip();
    List<TableText> read = tables.read(heading + 1, end);
    if (named.text().isEmpty() && read.size() == 1 && where(read.get(0)) >= 0) {
      rowCases(read.get(0), failing);
      return;
    }
    List<Word> places = places(named, lines.get(heading).at(), failing);
    if (read.size() == 1 && ofFigures(read.get(0))) {
      TableText table = read.get(0);
      for (List<Word> row : table.rows()) {
        TableText single = new TableText(table.header(), List.of(row), table.line());
        cases.add(new CaseText(name, failing, List.of(single), places, heading + 1));
      }
    } else {
      cases.add(new CaseText(name, failing, read, places, heading + 1));
    }
  }

  private static boolean ofFigures(TableText table) {
    return !table.header().get(0).text().matches("[A-Z]+\\d+(?!\\.)(?:\\s.*)?|问题|排名");
  }

  private List<Word> places(Word written, Span where, boolean failing) {
    List<Word> places = new ArrayList<>();
    Matcher part = Pattern.compile("[^；;]+").matcher(written.text());
    while (part.find()) {
      if (!part.group().isBlank()) {
        int lead = part.group().length() - part.group().stripLeading().length();
        int start = written.at().start() + part.start() + lead;
        String text = part.group().strip();
        places.add(new Word(text, new Span(start, start + text.length())));
      }
    }
    if (failing == places.isEmpty()) {
      slips.add(Slip.of(failing ? "case.where.missing" : "case.where.passing", where));
    }
    return List.copyOf(places);
  }

  private static List<Word> without(List<Word> cells, int index) {
    List<Word> left = new ArrayList<>(cells);
    if (index >= 0) {
      left.remove(index);
    }
    return List.copyOf(left);
  }
}
