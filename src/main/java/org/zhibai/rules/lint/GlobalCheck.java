package org.zhibai.rules.lint;

import java.util.List;
import org.zhibai.rules.source.RuleFile.Global;
import org.zhibai.rules.source.Span;

/** A rule reports to {@code findings}, and knows no other global. */
final class GlobalCheck implements Check {

  @Override
  public void look(Draft draft, Remarks remarks) {
    List<Global> globals = draft.drl().globals();
    if (globals.isEmpty()) {
      Span where =
          draft.drl().rules().isEmpty() ? new Span(0, 1) : draft.drl().rules().get(0).name().at();
      remarks.error("global.missing", draft.source(), where);
    }
    for (int i = 0; i < globals.size(); i++) {
      Global global = globals.get(i);
      boolean right =
          global.name().text().equals("findings")
              && global.type().text().equals("org.zhibai.rules.Findings");
      if (!right || i > 0) {
        remarks.error("global.other", draft.source(), global.type().at().to(global.name().at()));
      }
    }
  }
}
