package org.zhibai.rules;

import java.util.List;

/**
 * An example on a rule's page: figures and ledger rows, and where the rule must speak.
 *
 * @param title what the page calls it
 * @param places where the rule must find something; empty when the case passes
 * @param line where it stands in the page
 */
public record RuleCase(String title, List<CaseTable> tables, List<String> places, int line) {}
