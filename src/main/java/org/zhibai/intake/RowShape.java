package org.zhibai.intake;

import java.util.regex.Pattern;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.NumberText;

/** What a row below a ledger's header is, if it isn't a record. */
enum RowShape {
  RECORD,
  /** 合计, 总计 */
  SUM,
  /** 小计 */
  PARTIAL_SUM,
  /** The header once more. */
  HEADER,
  /** 备注, 说明, who filled it in, a heading between records. */
  REMARK;

  private static final int LONGEST_SUM = 16;
  private static final int ENOUGH_HEADERS = 3;
  private static final Pattern WHOLE_SUM =
      Pattern.compile("(?:全年|全市|全区|全部|本年|以上)?(?:合计|总计|共计|累计|总和)(?:数|行)?(?:\\d+[条笔件家个户]|万?元)?");
  private static final Pattern PART = Pattern.compile("(?:本页|分类|按类型)?小计(?:数|行)?|本页合计|.{1,6}小计");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:填表人|填报人|制表人?|审核人?|复核人?|经办人|联系人|联系电话|单位负责人|统计负责人|负责人|报出日期|填报日期|填报单位)[:(].*");
  private static final Pattern REMARK_WORD =
      Pattern.compile(
          "(?:备注|说明|注|附注|附|填表说明|填报说明|数据来源|资料来源|口径说明)(?:[:\\d(].*)?"
              + "|(?:以下空白|以下无正文|无|没有|暂无|无数据|(?:本期|本年|本年度|今年)(?:没有|无).{0,10})"
              + "|[一二三四五六七八九十]{1,2}、.*|\\([一二三四五六七八九十]{1,2}\\).*|[*※★].*|.*[。；;].*");

  /** What the first text of a row says of the row: a sum, or nothing in particular. */
  static RowShape ofFirst(String text) {
    if (text.length() > LONGEST_SUM || (text.indexOf('计') < 0 && text.indexOf('和') < 0)) {
      return RECORD;
    }
    String label = Headers.normal(text);
    if (WHOLE_SUM.matcher(label).matches()) {
      return SUM;
    }
    return PART.matcher(label).matches() ? PARTIAL_SUM : RECORD;
  }

  /** What a row is whose first text leaves it open. */
  static RowShape of(CollectedRow cells, LedgerColumns columns) {
    int filled = 0;
    int headers = 0;
    String ordinal = cells.label();
    String first = ordinal;
    for (int i = 0; i < columns.count(); i++) {
      String text = cells.shown(i);
      if (text == null) {
        continue;
      }
      filled++;
      first = first.isEmpty() ? text : first;
      headers += isHeader(text, columns.get(i)) ? 1 : 0;
    }
    headers += ordinal.isEmpty() || !ordinal.equals("序号") ? 0 : 1;
    if (headers >= ENOUGH_HEADERS && headers * 2 > filled) {
      return HEADER;
    }
    String label = NumberText.normal(first).replace(" ", "");
    if (SIGNED.matcher(label).matches()) {
      return REMARK;
    }
    boolean alone = ordinal.isEmpty() ? filled == 1 : filled == 0;
    boolean remark = REMARK_WORD.matcher(label).matches() || (alone && !ordinal.isEmpty());
    return alone && remark ? REMARK : RECORD;
  }

  private static boolean isHeader(String text, LedgerColumn column) {
    String printed = Headers.normal(text);
    return printed.equals(Headers.normal(column.key()))
        || printed.equals(Headers.normal(column.header()));
  }
}
