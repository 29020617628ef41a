package org.zhibai.rules;

import java.util.List;

/**
 * What came of a page's case.
 *
 * @param rule the rule's id
 * @param met whether the rule spoke of exactly the places that the case names
 * @param expected places that the case names
 * @param found places of which the rule spoke
 * @param text what happened, for the author to read
 */
public record Verdict(
    String rule,
    RuleCase ruleCase,
    boolean met,
    List<String> expected,
    List<String> found,
    String text) {}
