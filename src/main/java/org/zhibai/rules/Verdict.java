package org.zhibai.rules;

import java.util.List;

/**
 * What came of a page's case.
 *
 * @param rule the rule's id
 * @param met whether the rule spoke of exactly the places that the case names
 * @param expected places that the case names
 * @param found places of which the rule spoke
 * @param said what the rule said, in the order in which it spoke
 * @param failure why the case could not be run; empty when it could
 */
public record Verdict(
    String rule,
    RuleCase ruleCase,
    boolean met,
    List<String> expected,
    List<String> found,
    List<Said> said,
    String failure) {

  /**
   * What the rule said of a place.
   *
   * @param whole whether every placeholder of message and remedy was filled in
   */
  public record Said(String place, String message, boolean whole) {}
}
