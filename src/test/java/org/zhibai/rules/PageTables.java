package org.zhibai.rules;

import org.zhibai.rules.source.PageFile;

/** Cases written as a page writes them. */
final class PageTables {
  private static final String HEAD =
      "**说法** 一\n**公式** 一\n**依据** 一\n**为什么** 一\n**怎么改** 一\n**审核员看什么** 一\n\n## 合格\n### 例\n";

  private PageTables() {}

  /** A case of some tables. */
  static RuleCase ofCase(String tables) {
    return PageReader.read(PageFile.read("trial.md", HEAD + tables)).cases().get(0);
  }
}
