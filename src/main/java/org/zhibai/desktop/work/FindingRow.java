package org.zhibai.desktop.work;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Finding;
import org.zhibai.model.Grouped;
import org.zhibai.model.ListedFindings;
import org.zhibai.model.Severity;

/**
 * A finding in its row of the list, with the words that the row shows.
 *
 * @param index its place in the order of the result, from 0
 * @param number {@code 12}, or {@code 12-1} under the finding that explains it
 * @param headline key of the finding that explains it; its own when it stands for itself
 * @param explains how many findings it explains
 * @param unit name of the reporting unit
 * @param form number and name of the form or ledger
 * @param formNumber number of the form or ledger, or name of the sheet
 * @param search everything that a search looks into, in lower case
 */
public record FindingRow(
    int index,
    String number,
    String headline,
    int explains,
    Finding finding,
    String unit,
    String form,
    String formNumber,
    String indicator,
    String cell,
    String search)
    implements FindingLine {

  static FindingRow of(int index, ListedFindings.Item item, String headline, Names names) {
    Finding finding = item.finding();
    String unit = names.unit(finding.reporter());
    String number = finding.form();
    String form = names.form(number);
    String indicator = names.indicator(finding.place());
    String search =
        String.join(
                "\n",
                unit,
                form,
                indicator,
                finding.place().address().withoutFile(),
                finding.message(),
                finding.formulaInNumbers(),
                finding.rule().name(),
                finding.rule().id())
            .toLowerCase(Locale.ROOT);
    return new FindingRow(
        index,
        item.number(),
        headline,
        item.explains(),
        finding,
        unit,
        form,
        number,
        indicator,
        Names.shortAddress(finding.place()),
        search);
  }

  /** Whether it stands under the finding that explains it. */
  public boolean explained() {
    return !headline.equals(finding.key());
  }

  /** Its severity. */
  public Severity severity() {
    return finding.rule().severity();
  }

  /** What was reported: the number, or the cell's text where the rule is not about a number. */
  public String reported() {
    return finding.reported() == null ? finding.place().value() : shown(finding.reported());
  }

  /** What was expected; empty when nothing was, or when it is as reported. */
  public String expected() {
    return differs() ? shown(finding.expected()) : "";
  }

  /** Reported minus expected with its sign; empty when there is no difference. */
  public String difference() {
    BigDecimal difference = finding.difference();
    if (difference == null || difference.signum() == 0) {
      return "";
    }
    return (difference.signum() > 0 ? "+" : "") + shown(difference);
  }

  private boolean differs() {
    return finding.difference() == null || finding.difference().signum() != 0;
  }

  private static String shown(@Nullable BigDecimal number) {
    return number == null ? "" : Grouped.of(number);
  }
}
