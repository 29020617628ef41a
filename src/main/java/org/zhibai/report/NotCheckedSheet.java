package org.zhibai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Severity;

/** The checks that could not be made, each with its reason (未能审核). */
final class NotCheckedSheet {
  static final String NAME = "sheet.notChecked";

  private static final List<String> HEADER =
      List.of(
          "finding.severity",
          "rule.kind",
          "rule.name",
          "finding.unit",
          "notChecked.place",
          "notChecked.reason");

  /** How many rules of a group are named. */
  private static final int NAMED = 3;

  private final Book book;

  NotCheckedSheet(Book book) {
    this.book = book;
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, 9, 9, 46, 22, 22, 56);
    List<NotChecked> all = book.result().notChecked();
    List<List<NotChecked>> groups = groups(all);
    int listed = Math.min(groups.size(), book.mostRows());
    sheet.heading(book.say(NAME), book.say("notChecked.guide", all.size(), listed));
    int header = sheet.next();
    sheet.header(HEADER);
    sheet.freeze(0);
    groups.stream().limit(listed).forEach(group -> write(sheet, group));
    if (all.isEmpty()) {
      sheet.nothing("notChecked.none");
    } else {
      sheet.filter(header);
    }
  }

  /** What one reason kept from being checked at one place stands together. */
  static List<List<NotChecked>> groups(List<NotChecked> all) {
    Map<List<Object>, List<NotChecked>> groups = new LinkedHashMap<>();
    for (NotChecked one : all) {
      groups
          .computeIfAbsent(
              List.of(one.reporter(), one.year(), one.place(), one.reason()),
              key -> new ArrayList<>())
          .add(one);
    }
    return List.copyOf(groups.values());
  }

  private void write(SheetWriter sheet, List<NotChecked> group) {
    NotChecked first = group.get(0);
    Severity severity =
        group.stream()
            .map(one -> one.rule().severity())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    boolean oneKind = group.stream().map(one -> one.rule().kind()).distinct().count() == 1;
    sheet
        .row()
        .text(book.word(severity), Face.WORD.in(Tint.of(severity)))
        .text(oneKind ? book.word(first.rule().kind()) : book.say("notChecked.kinds"), Face.WORD)
        .text(names(group), Face.TEXT)
        .text(
            first.reporter().isEmpty() ? book.say("unit.all") : book.unit(first.reporter()),
            Face.TEXT)
        .text(first.place(), Face.TEXT)
        .text(first.reason(), Face.TEXT)
        .end();
  }

  private String names(List<NotChecked> group) {
    String names =
        group.stream()
            .limit(NAMED)
            .map(one -> one.rule().name())
            .distinct()
            .collect(Collectors.joining(book.say("list.separator")));
    return group.size() <= NAMED ? names : book.say("notChecked.rules", names, group.size());
  }
}
