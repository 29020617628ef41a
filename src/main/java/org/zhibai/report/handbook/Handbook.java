package org.zhibai.report.handbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Texts;
import org.zhibai.report.WholeFile;

/** The handbook of a rule pack: for reading and printing, as one HTML file and as Markdown. */
public final class Handbook {
  /** Name of the HTML file. */
  public static final String HTML = "handbook.html";

  private final Content content;

  /**
   * What all parts of a handbook need.
   *
   * @param chapters rules by folder
   */
  record Content(
      String title,
      Texts texts,
      Map<String, List<HandbookRule>> chapters,
      RulePart rulePart,
      TablesPart tables,
      ChapterNames names) {}

  /** A part that isn't a rule: its file, its heading's key, and what it sets down. */
  record Table(String name, String key, Consumer<Print> body) {}

  /**
   * @param rules all rules of the pack, by id
   * @param language of the headings; pages stay as their authors wrote them
   */
  public Handbook(ReportSystem system, List<HandbookRule> rules, Locale language) {
    Texts texts = Texts.of(WholeFile.class, language);
    Map<String, List<HandbookRule>> chapters = new TreeMap<>();
    for (HandbookRule rule : rules) {
      chapters.computeIfAbsent(rule.chapter(), key -> new ArrayList<>()).add(rule);
    }
    content =
        new Content(
            texts.get("handbook.title", system.fact("名称")),
            texts,
            chapters,
            new RulePart(system, texts),
            new TablesPart(system, rules, texts),
            new ChapterNames(language));
  }

  /**
   * Writes {@link #HTML} and the Markdown files into a folder; the same pack gives the same bytes.
   *
   * @return the files, the HTML file first, then {@code README.md}
   * @throws IOException when one can't be written; none is left half-written
   */
  public List<Path> write(Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    written.add(write(folder.resolve(HTML), new HtmlHandbook(content, tables()).page()));
    for (Map.Entry<String, String> file :
        new MarkdownHandbook(content, tables()).files().entrySet()) {
      written.add(write(folder.resolve(file.getKey()), file.getValue()));
    }
    return List.copyOf(written);
  }

  private List<Table> tables() {
    TablesPart tables = content.tables();
    return List.of(
        new Table("lines", "handbook.part.lines", tables::lines),
        new Table("relations", "handbook.part.relations", tables::relations),
        new Table("parameters", "handbook.part.parameters", tables::parameters),
        new Table("forms", "handbook.part.forms", tables::forms));
  }

  private static Path write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, beside -> Files.write(beside, bytes));
    return file;
  }
}
