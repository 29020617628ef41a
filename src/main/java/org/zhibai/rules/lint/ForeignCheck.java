package org.zhibai.rules.lint;

import org.zhibai.rules.source.Word;

/** Functions, declarations and attributes, which rules may not hold. */
final class ForeignCheck implements Check {

  @Override
  public void look(Draft draft, Remarks remarks) {
    for (Word foreign : draft.drl().foreign()) {
      remarks.error("foreign", draft.source(), foreign.at(), foreign.text());
    }
    draft
        .rule()
        .ifPresent(
            rule -> {
              for (Word attribute : rule.attributes()) {
                remarks.error("attribute", draft.source(), attribute.at(), attribute.text());
              }
            });
  }
}
