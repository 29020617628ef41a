package org.zhibai.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibai.model.Listing;
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
          "notChecked.count",
          "notChecked.reason");

  /** How many rules of a group are named. */
  private static final int NAMED = 3;

  private final Book book;

  NotCheckedSheet(Book book) {
    this.book = book;
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, 9, 9, 38, 18, 42, 7, 46);
    List<NotChecked> all = book.result().notChecked();
    List<List<NotChecked>> groups = NotChecked.byReason(all);
    int listed = Math.min(groups.size(), book.mostRows());
    sheet.heading(book.say(NAME), book.say("notChecked.guide", all.size(), groups.size()));
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
        .text(places(group), Face.TEXT)
        .count(group.size(), Face.COUNT)
        .text(oneName(group) ? first.reason() : first.bareReason(), Face.TEXT)
        .end();
  }

  private static boolean oneName(List<NotChecked> group) {
    return group.stream().map(NotChecked::reason).distinct().count() == 1;
  }

  private String places(List<NotChecked> group) {
    return group.stream()
        .map(NotChecked::place)
        .distinct()
        .collect(Collectors.joining(book.say("list.separator")));
  }

  private String names(List<NotChecked> group) {
    List<String> rules = group.stream().map(one -> one.rule().name()).distinct().toList();
    String names = Listing.of(rules.stream().limit(NAMED).toList(), book.say("list.separator"));
    return rules.size() <= NAMED ? names : book.say("notChecked.rules", names, rules.size());
  }
}
