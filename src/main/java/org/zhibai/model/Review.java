package org.zhibai.model;

/**
 * What people wrote beside a finding in an earlier findings workbook.
 *
 * @param key of the finding; empty when the line has none
 * @param unit name of the reporting unit, as the workbook showed it
 * @param indicator what the finding was about, as shown
 * @param message what it said
 * @param explanation the unit's words (填报单位说明); empty when it gave none
 * @param decision the reviewer's (审核意见): 认可, 退回, 待核, whatever the workbook's language; empty when
 *     there is none yet; as it stands when it is another word
 * @param mark what the workbook pointed out about the explanation, as it stands now
 * @param state for which figures the words were written, as the workbook noted it
 */
public record Review(
    String key,
    String unit,
    String indicator,
    String message,
    String explanation,
    String decision,
    String mark,
    String state) {

  public Review {
    decision = Decision.of(decision).map(Decision::word).orElse(decision);
  }

  /** Whether somebody wrote anything. */
  public boolean written() {
    return !explanation.isEmpty() || !decision.isEmpty();
  }
}
