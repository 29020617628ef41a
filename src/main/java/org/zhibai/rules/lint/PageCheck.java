package org.zhibai.rules.lint;

import java.util.List;
import java.util.Optional;
import org.zhibai.rules.source.PageFile;
import org.zhibai.rules.source.Span;
import org.zhibai.rules.source.Word;

/** A rule has a page that says all that a finding needs. */
final class PageCheck implements Check {
  /** What every page says. */
  static final List<String> LABELS = List.of("说法", "公式", "依据", "为什么", "怎么改", "审核员看什么");

  @Override
  public void look(Draft draft, Remarks remarks) {
    if (draft.page().isEmpty()) {
      String name = draft.id().substring(draft.id().lastIndexOf('/') + 1);
      remarks.missing("page.missing", draft.source().file(), name + ".md");
      return;
    }
    PageFile page = draft.page().get();
    for (String label : LABELS) {
      Optional<Word> misspelt = misspelt(page, label);
      if (misspelt.isPresent()) {
        Word word = misspelt.get();
        remarks.error("page.label", page.source(), word.at(), word.text(), label);
      } else if (blank(page, label)) {
        Span where =
            page.section(label)
                .map(section -> section.label().at())
                .or(() -> page.title().map(title -> title.at()))
                .orElse(new Span(0, 1));
        remarks.error("page.section", page.source(), where, label);
      }
    }
  }

  private static boolean blank(PageFile page, String label) {
    return page.section(label).filter(one -> !one.text().text().isBlank()).isEmpty();
  }

  /** A label that stands in for a missing one. */
  private static Optional<Word> misspelt(PageFile page, String label) {
    return page.section(label).isPresent()
        ? Optional.empty()
        : page.sections().stream()
            .map(PageFile.Section::label)
            .filter(word -> !LABELS.contains(word.text()))
            .filter(word -> Nearest.of(word.text(), LABELS).equals(label))
            .findFirst();
  }

  /** Whether a label stands in for a missing one. */
  static boolean meant(PageFile page, Word label) {
    return misspelt(page, Nearest.of(label.text(), LABELS)).filter(label::equals).isPresent();
  }
}
