package org.zhibai.model;

/**
 * An audit formula as reviewers list it (审核关系表). A rule that speaks for a table of relations has
 * one for each of them.
 *
 * @param formula in codes, {@code 02表 01行 = 02行 + 03行 + 04行}
 * @param meaning the same in names
 * @param note in which columns and for which units it holds, or why it must hold
 * @param kind between which figures it holds
 * @param basis document and article, with the mark of its source
 * @param rule id of the rule that checks it
 */
public record AuditFormula(
    String formula,
    String meaning,
    String note,
    Severity severity,
    RuleKind kind,
    String basis,
    String rule) {}
