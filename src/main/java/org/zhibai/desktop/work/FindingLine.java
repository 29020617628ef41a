package org.zhibai.desktop.work;

/** A line of the list of findings: a finding, or the heading of a group. */
public sealed interface FindingLine permits FindingRow, FindingLine.Heading {

  /**
   * The heading of a group.
   *
   * @param key what tells the group from others
   * @param counts of the findings shown in it
   * @param open whether its findings are listed below it
   */
  record Heading(String key, String text, FindingCounts counts, boolean open)
      implements FindingLine {}
}
