package org.zhibai.report.handbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The handbook as Markdown files whose links work in a repository. */
final class MarkdownHandbook {
  private final Handbook.Content content;
  private final List<Handbook.Table> tables;

  MarkdownHandbook(Handbook.Content content, List<Handbook.Table> tables) {
    this.content = content;
    this.tables = tables;
  }

  /** Texts of the files by their paths. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (Handbook.Table table : tables) {
      MarkdownPrint print = new MarkdownPrint(table.name() + ".md");
      print.heading(2, Piece.Target.NOWHERE, content.texts().get(table.key()));
      table.body().accept(print);
      files.put(table.name() + ".md", print.toString());
    }
    content
        .chapters()
        .values()
        .forEach(rules -> rules.forEach(rule -> files.put(file(rule), page(rule))));
    files.put("README.md", contents());
    return files;
  }

  private static String file(HandbookRule rule) {
    return "rules/" + rule.rule().id() + ".md";
  }

  private String page(HandbookRule rule) {
    MarkdownPrint print = new MarkdownPrint(file(rule));
    content.rulePart().print(rule, 1, print);
    return print.toString();
  }

  private String contents() {
    MarkdownPrint print = new MarkdownPrint("README.md");
    print.heading(1, Piece.Target.NOWHERE, content.title());
    for (Handbook.Table table : tables) {
      print.link(content.texts().get(table.key()), table.name() + ".md");
    }
    content
        .chapters()
        .forEach(
            (chapter, rules) -> {
              print.heading(2, Piece.Target.NOWHERE, content.names().of(chapter));
              rules.forEach(
                  rule -> print.link(rule.rule().name(), MarkdownPrint.file(rule.rule().id())));
            });
    return print.toString();
  }
}
