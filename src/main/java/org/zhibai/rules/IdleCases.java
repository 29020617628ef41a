package org.zhibai.rules;

import java.util.List;
import org.zhibai.forms.ReportSystem;
import org.zhibai.rules.lint.Draft;
import org.zhibai.rules.lint.Premises;
import org.zhibai.rules.lint.Remarks;
import org.zhibai.rules.source.PageFile;
import org.zhibai.rules.source.PageFile.CaseText;
import org.zhibai.rules.source.RuleText;

/**
 * Passing cases that are further from a fault than one constraint: they would pass whatever it
 * says. May be used by several threads at once.
 */
final class IdleCases {
  private final CaseFacts facts;
  private final Premises premises = new Premises();

  IdleCases(ReportSystem system) {
    this.facts = new CaseFacts(system);
  }

  /** Looks at the cases of a draft in which no check found an error. */
  void look(Draft draft, Remarks remarks) {
    PageFile page = draft.page().orElseThrow();
    RuleText rule = draft.rule().orElseThrow();
    RuleSource source =
        RuleSource.of(draft.id(), "", DrlText.of(draft.drl()), PageReader.read(page));
    for (CaseText one : page.cases()) {
      if (!one.failing() && idle(source, rule, PageReader.ruleCase(one))) {
        remarks.warning("case.idle", page.source(), page.source().lineSpan(one.line()));
      }
    }
  }

  /** A case that can't be understood is told by another check. */
  private boolean idle(RuleSource source, RuleText rule, RuleCase ruleCase) {
    try {
      List<List<Object>> sessions =
          facts.of(source.stage(), ruleCase, new Wanted(premises.types(rule)));
      return sessions.stream().noneMatch(session -> premises.near(rule, session));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
