package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a rule's page. */
final class PageReader {
  private static final Pattern LABEL = Pattern.compile("\\*\\*(.+?)\\*\\*[：:]?\\s*(.*)");
  private static final Pattern MARK = Pattern.compile("(.*?)\\s*【([SKA])】\\s*");
  private static final Pattern PLACES = Pattern.compile("问题所在[：:]\\s*(.+)");
  private static final Pattern DIVIDER = Pattern.compile("[|:\\- ]+");
  private static final String WHERE = "问题所在";

  private final String file;
  private final List<String> lines;
  private final Map<String, String> sections = new LinkedHashMap<>();
  private final List<RuleCase> cases = new ArrayList<>();
  private String title = "";

  private PageReader(String file, String text) {
    this.file = file;
    this.lines = text.lines().map(String::strip).toList();
  }

  /** Reads a page. */
  static Page read(String file, String text) throws RuleMistake {
    return new PageReader(file, text).read();
  }

  private Page read() throws RuleMistake {
    int at = words();
    while (at < lines.size()) {
      at = chapter(at);
    }
    for (String section : List.of("说法", "公式", "依据", "为什么", "怎么改", "审核员看什么")) {
      if (sections.getOrDefault(section, "").isBlank()) {
        throw new RuleMistake(file, 0, "规则说明缺少“**" + section + "**”一段");
      }
    }
    String basis = section("依据");
    Matcher mark = MARK.matcher(basis);
    boolean marked = mark.matches();
    return new Page(
        title,
        section("说法"),
        section("公式"),
        marked ? mark.group(1) : basis,
        marked ? mark.group(2) : "K",
        section("为什么"),
        section("怎么改"),
        section("审核员看什么"),
        List.copyOf(cases));
  }

  private String section(String label) {
    return sections.getOrDefault(label, "");
  }

  private int words() {
    String label = "";
    int at = 0;
    for (; at < lines.size() && !lines.get(at).startsWith("## "); at++) {
      String line = lines.get(at);
      Matcher labelled = LABEL.matcher(line);
      if (line.startsWith("# ")) {
        title = line.substring(2).strip();
      } else if (labelled.matches()) {
        label = labelled.group(1).strip();
        sections.put(label, labelled.group(2).strip());
      } else if (!line.isEmpty() && !label.isEmpty()) {
        sections.merge(
            label, line, (before, more) -> before.isEmpty() ? more : before + "\n" + more);
      }
    }
    return at;
  }

  private int chapter(int heading) throws RuleMistake {
    boolean failing = lines.get(heading).equals("## 不合格");
    boolean known = failing || lines.get(heading).equals("## 合格");
    int end = next(heading + 1, "## ", lines.size());
    int at = next(heading + 1, "### ", end);
    if (known) {
      for (CaseTable table : tables(heading + 1, at)) {
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
    while (at < end && !lines.get(at).startsWith(prefix)) {
      at++;
    }
    return at;
  }

  private void rowCases(CaseTable table, boolean failing) throws RuleMistake {
    int where = table.header().indexOf(WHERE);
    if (failing && where < 0) {
      throw new RuleMistake(file, table.line(), "“不合格”下面的表须有“问题所在”一栏");
    }
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> row = table.rows().get(i);
      int line = table.line() + 2 + i;
      List<String> places = where < 0 ? List.of() : places(row.get(where), line, failing);
      CaseTable single =
          new CaseTable(without(table.header(), where), List.of(without(row, where)), line);
      String name = (failing ? "不合格" : "合格") + " 第" + line + "行";
      cases.add(new RuleCase(name, List.of(single), places, line));
    }
  }

  private void blockCase(int heading, int end, boolean failing) throws RuleMistake {
    Optional<String> named =
        lines.subList(heading, end).stream()
            .map(PLACES::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .findFirst();
    String name = lines.get(heading).substring(4).strip();
    List<CaseTable> tables = tables(heading + 1, end);
    if (named.isEmpty() && tables.size() == 1 && tables.get(0).header().contains(WHERE)) {
      rowCases(tables.get(0), failing);
      return;
    }
    List<String> places = places(named.orElse(""), heading + 1, failing);
    if (tables.size() == 1 && ofFigures(tables.get(0))) {
      for (List<String> row : tables.get(0).rows()) {
        CaseTable single =
            new CaseTable(tables.get(0).header(), List.of(row), tables.get(0).line());
        cases.add(new RuleCase(name, List.of(single), places, heading + 1));
      }
    } else {
      cases.add(new RuleCase(name, tables, places, heading + 1));
    }
  }

  private static boolean ofFigures(CaseTable table) {
    return !table.header().get(0).matches("T\\d+.*|问题|排名");
  }

  private List<String> places(String text, int line, boolean failing) throws RuleMistake {
    List<String> places =
        Arrays.stream(text.split("[；;]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (failing == places.isEmpty()) {
      throw new RuleMistake(
          file, line, failing ? "不合格的例子须写明“问题所在”，例：08.02 年末在册" : "合格的例子不能写“问题所在”");
    }
    return places;
  }

  private List<CaseTable> tables(int from, int to) throws RuleMistake {
    List<CaseTable> tables = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && lines.get(end).startsWith("|")) {
        end++;
      }
      if (end > at) {
        tables.add(table(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return tables;
  }

  private CaseTable table(int from, int to) throws RuleMistake {
    if (to - from < 2 || !DIVIDER.matcher(lines.get(from + 1)).matches()) {
      throw new RuleMistake(file, from + 1, "表格第二行须是 |---|---| 这样的分隔行");
    }
    List<String> header = cells(lines.get(from));
    List<List<String>> rows = new ArrayList<>();
    for (int i = from + 2; i < to; i++) {
      List<String> row = cells(lines.get(i));
      if (row.size() != header.size()) {
        throw new RuleMistake(file, i + 1, "表头有 " + header.size() + " 栏，这一行有 " + row.size() + " 栏");
      }
      rows.add(row);
    }
    return new CaseTable(header, List.copyOf(rows), from + 1);
  }

  private static List<String> cells(String line) {
    String inner =
        line.substring(
            1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<String> without(List<String> cells, int index) {
    List<String> left = new ArrayList<>(cells);
    if (index >= 0) {
      left.remove(index);
    }
    return List.copyOf(left);
  }
}
