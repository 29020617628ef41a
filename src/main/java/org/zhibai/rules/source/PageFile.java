package org.zhibai.rules.source;

import java.util.List;
import java.util.Optional;

/**
 * A rule's page.
 *
 * @param title its heading
 * @param sections what is said, each under its label
 * @param chapters the headings of the second level
 * @param cases the examples
 * @param slips what could not be read
 */
public record PageFile(
    Source source,
    Optional<Word> title,
    List<Section> sections,
    List<Word> chapters,
    List<CaseText> cases,
    List<Slip> slips) {
  /** The heading above cases in which nothing is wrong. */
  public static final String PASSING = "合格";

  /** The heading above cases in which something is. */
  public static final String FAILING = "不合格";

  /** What names the places where a rule must speak. */
  public static final String WHERE = "问题所在";

  /** What stands in a new page where its author has something to write. */
  public static final String UNWRITTEN = "（待写）";

  /**
   * What stands under a label.
   *
   * @param text without the blanks around its lines
   */
  public record Section(Word label, Word text) {}

  /**
   * An example.
   *
   * @param title what a reader calls it
   * @param places where the rule must speak, as the page says it; empty where it must not
   * @param line where it stands, one-based
   */
  public record CaseText(
      String title, boolean failing, List<TableText> tables, List<Word> places, int line) {}

  /**
   * A table of an example.
   *
   * @param rows as many cells in each as the header has
   * @param line where it begins, one-based
   */
  public record TableText(List<Word> header, List<List<Word>> rows, int line) {}

  /** Reads a page; it always can. */
  public static PageFile read(String file, String text) {
    PageFile page = new PageParser(new Source(file, text.replace('\uFEFF', ' '))).read();
    if (text.startsWith("\uFEFF")) {
      page.slips().add(Slip.of("mark.first", new Span(0, 1), "U+FEFF"));
    }
    return page;
  }

  /** The section with a label. */
  public Optional<Section> section(String label) {
    return sections.stream()
        .filter(section -> section.label().text().equals(label))
        .reduce((first, second) -> second);
  }
}
