package org.zhibai.report.handbook;

import java.util.List;

/** Sets the handbook down as HTML. */
final class HtmlPrint extends Print {
  private final StringBuilder html = new StringBuilder();

  /** Text that a browser takes for nothing but text, also between quotes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(allowed(c) ? Character.toString(c) : "\uFFFD");
              }
            });
    return escaped.toString();
  }

  /** Control characters, and those that turn the direction of writing, could hide what is there. */
  private static boolean allowed(int c) {
    boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
    boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return !control && !turning && !(c >= 0xD800 && c <= 0xDFFF);
  }

  /** Where a place is within the page. */
  static String id(Piece.Target target) {
    return escaped(target.part() + "-" + target.name());
  }

  /** Opens an element that {@link #close} closes; its attributes are the program's own. */
  void open(String element) {
    html.append('<').append(element).append(">\n");
  }

  void close(String name) {
    html.append("</").append(name).append(">\n");
  }

  /** A text inside an element whose attributes are the program's own. */
  void element(String element, String text) {
    String name = element.split(" ")[0];
    html.append('<').append(element).append('>').append(escaped(text));
    close(name);
  }

  @Override
  void heading(int level, Piece.Target anchor, String text) {
    String id = anchor.part().isEmpty() ? "" : " id=\"" + id(anchor) + "\"";
    element("h" + level + id, text);
  }

  @Override
  void paragraph(String label, List<Piece> text) {
    html.append("<p>");
    if (!label.isEmpty()) {
      html.append("<b>").append(escaped(label)).append("</b>　");
    }
    pieces(text);
    html.append("</p>\n");
  }

  @Override
  void table(List<String> header, List<List<List<Piece>>> rows, List<Piece.Target> anchors) {
    html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\"><table><thead><tr>");
    header.forEach(cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
    html.append("</tr></thead><tbody>\n");
    for (int i = 0; i < rows.size(); i++) {
      html.append(anchors.isEmpty() ? "<tr>" : "<tr id=\"" + id(anchors.get(i)) + "\">");
      for (List<Piece> cell : rows.get(i)) {
        html.append("<td>");
        pieces(cell);
        html.append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n");
  }

  @Override
  void code(String text) {
    html.append("<pre tabindex=\"0\"><code>").append(escaped(text)).append("</code></pre>\n");
  }

  void pieces(List<Piece> pieces) {
    for (Piece piece : pieces) {
      String text = escaped(piece.text()).replace("\n", "<br>");
      html.append(
          piece.leads() ? "<a href=\"#" + id(piece.target()) + "\">" + text + "</a>" : text);
    }
  }

  /** A text of the program's own, set down as it is. */
  void own(String text) {
    html.append(text);
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
