package org.zhibai.forms;

import java.util.Set;

/** Words that stand for a unit of measure wherever they follow a number. */
final class KnownMeasures {
  private static final Set<String> WORDS =
      Set.of(
          "%",
          "‰", "百分点", "个百分点", "元", "美元", "欧元", "人", "名", "位", "人次", "户", "件", "个", "家", "起", "宗",
          "项", "次", "批", "批次", "台", "套", "条", "款", "场", "所", "笔", "类", "天", "日", "月", "个月", "年",
          "周", "小时", "分", "亩", "公顷", "平方米", "m2", "克", "吨", "斤", "公里", "倍", "部门", "个部门", "只", "辆",
          "本", "份", "篇", "例", "单", "镇", "村");

  private KnownMeasures() {}

  /** Whether a text is a known unit of measure, with or without a power of ten before it. */
  static boolean contains(String text) {
    String base = Measure.of(text).base();
    int slash = base.indexOf('/');
    return WORDS.contains(text) || WORDS.contains(slash > 0 ? base.substring(0, slash) : base);
  }
}
