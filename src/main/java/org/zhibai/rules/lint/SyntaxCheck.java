package org.zhibai.rules.lint;

import java.util.List;
import org.zhibai.rules.source.Slip;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Span;

/** What could not be read: brackets, quotes, full-width and invisible characters, missing words. */
final class SyntaxCheck implements Check {
  private static final String BYTE_ORDER_MARK = "mark.first";

  @Override
  public void look(Draft draft, Remarks remarks) {
    List<Slip> slips = draft.drl().slips();
    tell(draft.source(), slips.stream().filter(one -> !escape(draft, one)).toList(), remarks);
    draft.page().ifPresent(page -> tell(page.source(), page.slips(), remarks));
    int escape = draft.source().text().indexOf("\\u");
    if (escape >= 0) {
      remarks.error("syntax.escape", draft.source(), new Span(escape, escape + 6));
    }
    if (draft.drl().rules().size() > 1) {
      remarks.error("syntax.rule.two", draft.source(), draft.drl().rules().get(1).name().at());
    }
  }

  /** An escape is told as one, not as a mark that isn't expected. */
  private static boolean escape(Draft draft, Slip slip) {
    return draft.source().text().startsWith("\\u", slip.at().start());
  }

  private static void tell(Source source, List<Slip> slips, Remarks remarks) {
    for (Slip slip : slips) {
      String kind = "syntax." + slip.kind();
      if (slip.kind().equals(BYTE_ORDER_MARK)) {
        remarks.warning(kind, source, slip.at(), slip.values().toArray());
      } else {
        remarks.error(kind, source, slip.at(), slip.values().toArray());
      }
    }
  }
}
