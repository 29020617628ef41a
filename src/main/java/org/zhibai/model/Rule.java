package org.zhibai.model;

import java.util.List;

/**
 * An audit rule as its metadata and its page describe it.
 *
 * @param id its path below the rule pack, {@code creation/patents/invention-grants-within-grants}
 * @param name the requirement as an official would say it
 * @param version first 12 hex digits of the hash of rule and page
 * @param relations the audit relations it covers, {@code AR-014}
 * @param since first reporting period it applies to
 * @param formula the relation in words
 * @param basis document and article
 * @param mark S read in a source, K common knowledge, A assumed
 * @param why why it must hold
 * @param remedy what the unit does
 * @param review what the reviewer looks at
 */
public record Rule(
    String id,
    String name,
    String version,
    RuleKind kind,
    Severity severity,
    List<String> relations,
    int since,
    String message,
    String formula,
    String basis,
    String mark,
    String why,
    String remedy,
    String review) {

  /**
   * Level of the check as European official statistics number them: 0 structure of the file, 1
   * within the submission, 2 against its own past, 3 across reporting units, 4 across departments,
   * 5 against outside sources. What counts is whose figures it needs: a target is a parameter of
   * the pack like any threshold, so a figure held against it is held against no outside source. No
   * kind of rule is of level 5 yet.
   */
  public int level() {
    return switch (kind) {
      case FORMAT -> 0;
      case WITHIN_SHEET, CROSS_SHEET, LEDGER, TARGET -> 1;
      case CROSS_PERIOD -> 2;
      case CROSS_UNIT, RANKING -> 3;
      case CROSS_DEPARTMENT -> 4;
    };
  }
}
