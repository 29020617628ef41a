package org.zhibai.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.rules.source.PageFile;
import org.zhibai.rules.source.PageFile.CaseText;
import org.zhibai.rules.source.PageFile.TableText;
import org.zhibai.rules.source.Word;

/** Takes over a page in which no check found a mistake. */
final class PageReader {
  private static final Pattern MARK = Pattern.compile("(?s)(.*?)\\s*【([SKA])】\\s*");

  private PageReader() {}

  static Page read(PageFile page) {
    String basis = section(page, "依据");
    Matcher mark = MARK.matcher(basis);
    boolean marked = mark.matches();
    return new Page(
        page.title().map(Word::text).orElse(""),
        section(page, "说法"),
        section(page, "公式"),
        marked ? mark.group(1) : basis,
        marked ? mark.group(2) : "K",
        section(page, "为什么"),
        section(page, "怎么改"),
        section(page, "审核员看什么"),
        page.cases().stream().map(PageReader::ruleCase).toList());
  }

  private static String section(PageFile page, String label) {
    return page.section(label).map(section -> section.text().text()).orElse("");
  }

  static RuleCase ruleCase(CaseText text) {
    return new RuleCase(
        text.title(),
        text.tables().stream().map(PageReader::table).toList(),
        words(text.places()),
        text.line());
  }

  private static CaseTable table(TableText table) {
    List<List<String>> rows = table.rows().stream().map(PageReader::words).toList();
    return new CaseTable(words(table.header()), rows, table.line());
  }

  private static List<String> words(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }
}
