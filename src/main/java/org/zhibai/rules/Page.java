package org.zhibai.rules;

import java.util.List;
import org.zhibai.rules.source.PageFile;

/**
 * The page beside a rule: what it demands, in words for those who fill in and those who review.
 *
 * @param message what a finding says, with placeholders
 * @param formula the relation in words
 * @param basis document and article, without the mark
 * @param mark S read in a source, K common knowledge, A assumed
 * @param remedy what the unit does, with placeholders
 * @param review what the reviewer looks at
 */
public record Page(
    String title,
    String message,
    String formula,
    String basis,
    String mark,
    String why,
    String remedy,
    String review,
    List<RuleCase> cases) {

  /** What a page says, whatever state it is in; what isn't there is empty. */
  public static Page of(String id, String text) {
    return PageReader.read(PageFile.read(id + ".md", text));
  }
}
