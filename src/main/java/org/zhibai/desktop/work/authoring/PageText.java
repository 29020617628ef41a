package org.zhibai.desktop.work.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.model.PageBlock;
import org.zhibai.model.PageBlock.Code;
import org.zhibai.model.PageBlock.Heading;
import org.zhibai.model.PageBlock.Paragraph;
import org.zhibai.model.PageBlock.Stretch;
import org.zhibai.model.PageBlock.Table;

/** A rule's page as one styled text; the cells of a table have tabs between them. */
public final class PageText {
  private static final int WIDEST = 20;

  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();

  /** How a stretch is written. */
  public enum Look {
    TITLE,
    HEADING,
    LABEL,
    TABLE_HEAD,
    CODE,
    LINK
  }

  /**
   * A stretch that looks different.
   *
   * @param target where a link leads; its text is empty for everything else
   */
  public record Style(int start, int length, Look look, Stretch target) {}

  /**
   * A table.
   *
   * @param line zero-based line on which it begins
   * @param rows its rows, the heading first
   */
  public record Grid(int line, List<List<String>> rows) {}

  private PageText() {}

  /** The text of a page. */
  public static PageText of(List<PageBlock> blocks) {
    PageText page = new PageText();
    blocks.forEach(page::add);
    return page;
  }

  /** All of it. */
  public String text() {
    return text.toString();
  }

  /** The stretches that look different, in order. */
  public List<Style> styles() {
    return List.copyOf(styles);
  }

  /** The tables, in order. */
  public List<Grid> grids() {
    return List.copyOf(grids);
  }

  /** Where the link at an offset leads; empty where there is none. */
  public Optional<Stretch> target(int offset) {
    return styles.stream()
        .filter(style -> style.look() == Look.LINK)
        .filter(style -> style.start() <= offset && offset < style.start() + style.length())
        .map(Style::target)
        .findFirst();
  }

  private void add(PageBlock block) {
    if (block instanceof Heading heading) {
      text.append(text.isEmpty() ? "" : "\n");
      styled(heading.text(), heading.level() == 1 ? Look.TITLE : Look.HEADING);
      text.append('\n');
    } else if (block instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Code code) {
      styled(code.text().stripTrailing(), Look.CODE);
      text.append('\n');
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (!paragraph.label().isEmpty()) {
      styled(paragraph.label(), Look.LABEL);
      text.append('　');
    }
    for (Stretch stretch : paragraph.text()) {
      if (stretch.part().isEmpty()) {
        text.append(stretch.text());
      } else {
        styles.add(new Style(text.length(), stretch.text().length(), Look.LINK, stretch));
        text.append(stretch.text());
      }
    }
    text.append('\n');
  }

  private void table(Table table) {
    boolean wide =
        table.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.length() > WIDEST);
    if (wide && table.header().size() > 1) {
      table.rows().forEach(row -> listed(table.header(), row));
    } else {
      inColumns(table);
    }
  }

  /** Cells that are too long for columns stand below each other. */
  private void listed(List<String> header, List<String> row) {
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      if (!row.get(i).isBlank()) {
        text.append("　");
        styled(header.get(i), Look.LABEL);
        text.append('　').append(row.get(i)).append('\n');
      }
    }
  }

  private void inColumns(Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.header());
    rows.addAll(table.rows());
    grids.add(new Grid((int) text.chars().filter(c -> c == '\n').count(), List.copyOf(rows)));
    for (List<String> row : rows) {
      String line = String.join("\t", row).replace('\n', ' ');
      if (row == table.header()) {
        styled(line, Look.TABLE_HEAD);
      } else {
        text.append(line);
      }
      text.append('\n');
    }
  }

  private void styled(String words, Look look) {
    styles.add(new Style(text.length(), words.length(), look, new Stretch("", "", "")));
    text.append(words);
  }
}
