package org.zhibai.model;

/**
 * What became of a rule's checks: every place where it could apply is in exactly one of these.
 *
 * @param held places where it held
 * @param failed places where it found something
 * @param notChecked places where it could not be evaluated
 * @param notApplicable places that don't concern it
 */
public record RuleAccount(Rule rule, long held, long failed, long notChecked, long notApplicable) {

  /** Places where the rule was evaluated. */
  public long checked() {
    return held + failed;
  }
}
