package org.zhibai.report.handbook;

import java.util.List;
import java.util.regex.Pattern;

/** Sets a part of the handbook down as a Markdown file. */
final class MarkdownPrint extends Print {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&!$])");
  private static final Pattern LISTING = Pattern.compile("(?m)^(\\s*\\d*)([-+=.)])(?=\\s|$)");

  private final StringBuilder text = new StringBuilder();
  private final String up;

  /**
   * @param file path of the file within the handbook
   */
  MarkdownPrint(String file) {
    this.up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
  }

  @Override
  void heading(int level, Piece.Target anchor, String words) {
    text.append(text.toString().endsWith(")\n") ? "\n" : "");
    text.append("#".repeat(level)).append(' ').append(escaped(words)).append("\n\n");
  }

  @Override
  void paragraph(String label, List<Piece> words) {
    text.append(label.isEmpty() ? "" : "**" + escaped(label) + "** ");
    words.forEach(piece -> text.append(shown(piece).replace("\n", "  \n")));
    text.append("\n\n");
  }

  @Override
  void table(List<String> header, List<List<List<Piece>>> rows, List<Piece.Target> anchors) {
    text.append('|');
    header.forEach(cell -> text.append(' ').append(inCell(escaped(cell))).append(" |"));
    text.append("\n|").append("---|".repeat(header.size())).append('\n');
    for (int i = 0; i < rows.size(); i++) {
      text.append('|');
      String anchor =
          anchors.isEmpty() ? "" : "<a id=\"" + HtmlPrint.id(anchors.get(i)) + "\"></a>";
      for (List<Piece> cell : rows.get(i)) {
        text.append(' ').append(anchor);
        cell.forEach(piece -> text.append(inCell(shown(piece))));
        text.append(" |");
        anchor = "";
      }
      text.append('\n');
    }
    text.append('\n');
  }

  @Override
  void code(String words) {
    String fence = "```";
    while (words.contains(fence)) {
      fence += "`";
    }
    text.append(fence).append('\n').append(words.stripTrailing()).append('\n');
    text.append(fence).append("\n\n");
  }

  /** A line of a table of contents. */
  void link(String words, String path) {
    text.append("- [").append(escaped(words)).append("](").append(path).append(")\n");
  }

  private String shown(Piece piece) {
    String words = escaped(piece.text());
    return piece.leads() ? "[" + words + "](" + up + path(piece.target()) + ")" : words;
  }

  private static String path(Piece.Target target) {
    return switch (target.part()) {
      case "rule" -> file(target.name());
      case "line" -> "lines.md#" + HtmlPrint.id(target);
      default -> "parameters.md#" + HtmlPrint.id(target);
    };
  }

  /** The file of a rule. */
  static String file(String id) {
    return "rules/" + id.replace(" ", "%20").replace("(", "%28").replace(")", "%29") + ".md";
  }

  private static String escaped(String words) {
    String plain = SPECIAL.matcher(words).replaceAll("\\\\$1");
    return LISTING.matcher(plain).replaceAll("$1\\\\$2");
  }

  private static String inCell(String words) {
    return words.replace("\r", "").replace("\n", "<br>");
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
