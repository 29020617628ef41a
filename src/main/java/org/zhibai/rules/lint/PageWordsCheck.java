package org.zhibai.rules.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibai.rules.source.PageFile;
import org.zhibai.rules.source.PageFile.CaseText;
import org.zhibai.rules.source.PageFile.Section;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Span;
import org.zhibai.rules.source.Word;

/** Headings and labels of a page are the known ones, its basis is marked, and it has cases. */
final class PageWordsCheck implements Check {
  private static final List<String> CHAPTERS = List.of(PageFile.PASSING, PageFile.FAILING);
  private static final Pattern MARK = Pattern.compile("(?s).*【[SKA]】\\s*");

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft.page().ifPresent(page -> look(draft, page, remarks));
  }

  private static void look(Draft draft, PageFile page, Remarks remarks) {
    Source source = page.source();
    title(draft, page, remarks);
    for (Section section : page.sections()) {
      Word label = section.label();
      if (!PageCheck.LABELS.contains(label.text()) && !PageCheck.meant(page, label)) {
        String nearest = Nearest.of(label.text(), PageCheck.LABELS);
        remarks.error("page.label", source, label.at(), label.text(), nearest);
      }
      unwritten(section, source, remarks);
    }
    for (Word chapter : page.chapters()) {
      if (!CHAPTERS.contains(chapter.text())) {
        String nearest = Nearest.of(chapter.text(), CHAPTERS);
        remarks.error("page.chapter", source, chapter.at(), chapter.text(), nearest);
      }
    }
    page.section("依据")
        .filter(basis -> !basis.text().text().isBlank())
        .filter(basis -> !MARK.matcher(basis.text().text()).matches())
        .ifPresent(basis -> remarks.error("page.mark", source, basis.text().at()));
    cases(page, remarks);
  }

  private static void unwritten(Section section, Source source, Remarks remarks) {
    if (section.text().text().contains(PageFile.UNWRITTEN)) {
      Span where = section.label().at().to(section.text().at());
      remarks.warning("page.unwritten", source, where, section.label().text());
    }
  }

  private static void title(Draft draft, PageFile page, Remarks remarks) {
    String name = draft.rule().map(rule -> rule.name().text()).orElse("");
    if (page.title().isEmpty()) {
      remarks.error("page.title.missing", page.source(), new Span(0, 1), name);
    } else if (!name.isEmpty() && !page.title().get().text().equals(name)) {
      Word title = page.title().get();
      remarks.error("page.title", page.source(), title.at(), title.text(), name);
    }
  }

  /** What couldn't be read may be the missing case. */
  private static void cases(PageFile page, Remarks remarks) {
    boolean unread =
        !page.slips().isEmpty()
            || page.chapters().stream().anyMatch(one -> !CHAPTERS.contains(one.text()));
    if (unread) {
      return;
    }
    Span where = page.title().map(Word::at).orElse(new Span(0, 1));
    if (page.cases().stream().allMatch(CaseText::failing)) {
      remarks.error("case.none.passing", page.source(), where);
    }
    if (page.cases().stream().noneMatch(CaseText::failing)) {
      remarks.error("case.none.failing", page.source(), where);
    }
  }
}
