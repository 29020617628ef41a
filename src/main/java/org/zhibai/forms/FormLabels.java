package org.zhibai.forms;

import java.util.List;

/**
 * The fixed words by which a sheet's parts are found, whoever filled it in and however it moved.
 */
public final class FormLabels {
  /** Name of the cover sheet. */
  public static final String COVER = "封面";

  /** Header of the column of names (甲). */
  public static final String NAME = "指标名称";

  /** Header of the column of units of measure (乙). */
  public static final String MEASURE = "计量单位";

  /** Header of the column of line codes (丙). */
  public static final String CODE = "代码";

  /** Label before a sheet's printed number. */
  public static final String NUMBER = "表号";

  /** Label before the unit's code on a form. */
  public static final String UNIT_CODE = "行政区划代码";

  /** Label before the name of who answers for the form. */
  public static final String AGENCY = "综合机关名称";

  /** Label before the template's version on the cover. */
  public static final String TEMPLATE_VERSION = "模板版本";

  /** Label before the reporting period on the cover. */
  public static final String PERIOD = "报告期";

  /** Label before the day on which the submission is handed in. */
  public static final String REPORTED_ON = "报出日期";

  /** The fields of the cover that staff sign, in their order. */
  public static final List<String> SIGNATURES =
      List.of("单位负责人", "统计负责人", "填表人", "联系电话", REPORTED_ON);

  /** Name of the custom property of a workbook that tells the template's version. */
  public static final String TEMPLATE_PROPERTY = "zhibai.template";

  /** Name of the custom property of a findings workbook: the product that wrote it. */
  public static final String FINDINGS_PROPERTY = "zhibai.findings";

  /**
   * Sheets that every findings workbook has, in each language: those of older versions have no
   * property.
   */
  public static final List<List<String>> FINDINGS_SHEETS =
      List.of(List.of("总览", "问题清单", "审核规则"), List.of("Overview", "Findings", "Rules"));

  private FormLabels() {}
}
