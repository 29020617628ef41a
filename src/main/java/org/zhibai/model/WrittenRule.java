package org.zhibai.model;

import java.util.Optional;

/**
 * A rule and its page as their author has them now, saved or not.
 *
 * @param id the rule's path below the pack, without its ending
 * @param drl text of the rule
 * @param page text of its page; empty when there is none
 */
public record WrittenRule(String id, String drl, Optional<String> page) {

  /** The same with another text of the rule. */
  public WrittenRule withDrl(String other) {
    return new WrittenRule(id, other, page);
  }

  /** The same with another text of the page. */
  public WrittenRule withPage(String other) {
    return new WrittenRule(id, drl, Optional.of(other));
  }
}
