package org.zhibai.model;

/**
 * A check that could not be made (未能审核).
 *
 * @param reporter code of the unit; empty when it concerns the whole run
 * @param place what it would have been about: line codes and column, a ledger, a file
 * @param reason one Chinese sentence
 */
public record NotChecked(Rule rule, String reporter, int year, String place, String reason) {}
