package org.zhibai.model;

/** What intake can stumble over. Each kind has a rule of kind 格式 that speaks of it. */
public enum ProblemKind {
  NOT_A_WORKBOOK("不是工作簿", Scope.FILE),
  EMPTY_FILE("空文件", Scope.FILE),
  DAMAGED("文件损坏", Scope.FILE),
  ENCRYPTED("文件加密", Scope.FILE),
  NO_ACCESS("没有读取权限", Scope.FILE),
  TOO_LARGE("规模超限", Scope.FILE),
  UNIT_UNKNOWN("单位代码无效", Scope.FILE),
  UNIT_RETIRED("单位代码废止", Scope.FILE),
  UNIT_MISMATCH("单位代码不一致", Scope.SUBMISSION),
  YEAR_MISMATCH("报告期不一致", Scope.SUBMISSION),
  TEMPLATE_VERSION("模板版本不符", Scope.SUBMISSION),
  SUPERSEDED("旧版本", Scope.SUBMISSION),
  COVER_MISSING("缺封面", Scope.SUBMISSION),
  SHEET_MISSING("缺表", Scope.SUBMISSION),
  SHEET_TWICE("报表重复", Scope.SUBMISSION),
  SHEET_UNKNOWN("多余的工作表", Scope.SUBMISSION),
  LINE_MISSING("缺行", Scope.SUBMISSION),
  LINE_TWICE("代码重复", Scope.SUBMISSION),
  LINE_UNKNOWN("代码不识别", Scope.SUBMISSION),
  COLUMN_MISSING("缺栏", Scope.SUBMISSION),
  COLUMN_UNKNOWN("多余的栏", Scope.SUBMISSION),
  CODE_MISPLACED("代码与名称不符", Scope.SUBMISSION),
  LABEL_CHANGED("甲乙栏改动", Scope.SUBMISSION),
  MEASURE_CHANGED("计量单位改动", Scope.SUBMISSION),
  HEADER_MOVED("表头移动", Scope.SUBMISSION),
  HIDDEN("隐藏内容", Scope.SUBMISSION),
  NOT_UNDERSTOOD("数值无法识别", Scope.SUBMISSION),
  ERROR_CELL("错误值", Scope.SUBMISSION),
  FORMULA("公式代替数值", Scope.SUBMISSION),
  NO_CACHED_VALUE("公式没有结果", Scope.SUBMISSION),
  NUMBER_AS_TEXT("文本型数值", Scope.SUBMISSION),
  OTHER_MEASURE("计量单位不同", Scope.SUBMISSION),
  CHINESE_NUMERAL("中文数字", Scope.SUBMISSION),
  DATE_NOT_UNDERSTOOD("日期无法识别", Scope.SUBMISSION),
  CELL_TWICE("单元格重复", Scope.SUBMISSION),
  MERGED("合并单元格", Scope.SUBMISSION),
  LEDGER_BLANK("台账缺项", Scope.SUBMISSION),
  DATE_AS_TEXT("文本型日期", Scope.SUBMISSION),
  NO_RECORD("不是记录的行", Scope.SUBMISSION);

  /** Whether the problem keeps a whole file from being a submission. */
  public enum Scope {
    FILE,
    SUBMISSION
  }

  private final String word;
  private final Scope scope;

  ProblemKind(String word, Scope scope) {
    this.word = word;
    this.scope = scope;
  }

  /** The Chinese word, as rule authors write it in {@code Inspection( kind == "…" )}. */
  public String word() {
    return word;
  }

  /** Whether a file with this problem is not checked at all. */
  public boolean endsReading() {
    return scope == Scope.FILE;
  }
}
