package org.zhibai.forms;

import java.util.List;

/**
 * The columns of a findings workbook by which it is read again, with their headings in each
 * language. They are found by these, wherever they were moved to.
 */
public enum ReviewColumn {
  UNIT("finding.unit", "填报单位", "Unit"),
  INDICATOR("finding.indicator", "指标", "Indicator"),
  MESSAGE("finding.message", "问题", "Finding"),
  EXPLANATION("finding.explanation", "填报单位说明", "Unit’s explanation"),
  DECISION("finding.decision", "审核意见", "Decision"),
  MARK("finding.mark", "说明提示", "About the explanation"),
  KEY("finding.key", "标识", "Key"),
  STATE("finding.state", "说明依据", "Written for");

  private final String key;
  private final List<String> headings;

  ReviewColumn(String key, String... headings) {
    this.key = key;
    this.headings = List.of(headings);
  }

  /** Key of the heading among the report's texts. */
  public String key() {
    return key;
  }

  /** The heading in each language. */
  public List<String> headings() {
    return headings;
  }
}
