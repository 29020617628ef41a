package org.zhibai.report.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.zhibai.model.Texts;

/** The handbook as one HTML file that loads nothing from anywhere. */
final class HtmlHandbook {
  private final Handbook.Content content;
  private final List<Handbook.Table> tables;
  private final Texts texts;
  private final HtmlPrint print = new HtmlPrint();

  HtmlHandbook(Handbook.Content content, List<Handbook.Table> tables) {
    this.content = content;
    this.tables = tables;
    this.texts = content.texts();
  }

  /** The whole page. */
  String page() {
    print.own("<!DOCTYPE html>\n<html lang=\"" + texts.get("handbook.lang") + "\">\n<head>\n");
    print.own("<meta charset=\"utf-8\">\n");
    print.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    print.own("<meta name=\"color-scheme\" content=\"light dark\">\n");
    print.own(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
    print.element("title", content.title());
    print.own("<style>\n" + resource("handbook.css") + "</style>\n</head>\n<body>\n");
    print.element("a class=\"skip\" href=\"#main\"", texts.get("handbook.skip"));
    contents();
    print.open("main id=\"main\"");
    print.element("h1", content.title());
    rules();
    tables();
    print.close("main");
    print.own("<script>\n" + resource("handbook.js") + "</script>\n</body>\n</html>\n");
    return print.toString();
  }

  private void contents() {
    print.open("nav aria-label=\"" + HtmlPrint.escaped(texts.get("handbook.contents")) + "\"");
    print.element("label for=\"search\"", texts.get("handbook.search"));
    print.own("<input id=\"search\" type=\"search\" autocomplete=\"off\">\n");
    print.element(
        "p id=\"found\" role=\"status\" data-found=\""
            + HtmlPrint.escaped(texts.get("handbook.found"))
            + "\"",
        "");
    print.open("ul");
    for (Handbook.Table table : tables) {
      item("part-" + table.name(), texts.get(table.key()));
    }
    print.close("ul");
    content
        .chapters()
        .forEach(
            (chapter, rules) -> {
              print.element("h2", content.names().of(chapter));
              print.open("ul");
              rules.forEach(rule -> item(id(rule), rule.rule().name()));
              print.close("ul");
            });
    print.close("nav");
  }

  private void item(String id, String text) {
    print.own("<li>");
    print.element("a href=\"#" + id + "\"", text);
    print.close("li");
  }

  private static String id(HandbookRule rule) {
    return HtmlPrint.id(new Piece.Target("rule", rule.rule().id()));
  }

  private void rules() {
    content
        .chapters()
        .forEach(
            (chapter, rules) -> {
              print.open("section class=\"chapter\"");
              print.element("h2", content.names().of(chapter));
              for (HandbookRule rule : rules) {
                print.open("article class=\"" + rule.rule().severity() + "\"");
                content.rulePart().print(rule, 3, print);
                print.close("article");
              }
              print.close("section");
            });
  }

  private void tables() {
    for (Handbook.Table table : tables) {
      print.open("section class=\"part\" id=\"part-" + table.name() + "\"");
      print.element("h2", texts.get(table.key()));
      table.body().accept(print);
      print.close("section");
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlHandbook.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
