package org.zhibai.rules.derive;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.PatentNumber;

/** Patent numbers; several in one cell stand apart by a comma or the like. */
final class PatentNumbers implements CellTest {
  private static final int FIRST_YEAR = 1985;
  private static final String BETWEEN = "、,，;；\n";

  private final Reasons reasons;
  private final boolean othersToo;

  /**
   * @param othersToo whether numbers of rights of other kinds may stand there, which don't begin
   *     with ZL
   */
  PatentNumbers(Reasons reasons, boolean othersToo) {
    this.reasons = reasons;
    this.othersToo = othersToo;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(CreditCodes.FORM, CreditCodes.CHECK);
  }

  @Override
  public @Nullable Fault fault(Object value, LedgerRow row) {
    String text = value.toString();
    if (StringUtils.containsNone(text, BETWEEN)) {
      return one(text, row);
    }
    for (String part : StringUtils.split(text, BETWEEN)) {
      Fault fault = one(part.strip(), row);
      if (fault != null) {
        return Fault.of(fault.kind(), reasons.get("patent.part", part.strip(), fault.words()));
      }
    }
    return null;
  }

  private @Nullable Fault one(String text, LedgerRow row) {
    if (othersToo && !text.toUpperCase(Locale.ROOT).startsWith("ZL")) {
      return null;
    }
    PatentNumber number = PatentNumber.read(text).orElse(null);
    if (number == null) {
      return Fault.of(CreditCodes.FORM, reasons.get("patent.form"));
    }
    if (!number.marked()) {
      return Fault.of(CreditCodes.FORM, reasons.get("patent.mark"));
    }
    if (number.year() < FIRST_YEAR || number.year() > row.year()) {
      return Fault.of(
          CreditCodes.FORM, reasons.get("patent.year", number.year(), FIRST_YEAR, row.year()));
    }
    if (number.kind() == null) {
      return Fault.of(CreditCodes.FORM, reasons.get("patent.kind", number.kindDigit()));
    }
    return number.check() == number.right()
        ? null
        : Fault.of(CreditCodes.CHECK, reasons.get("patent.check", number.check(), number.right()));
  }
}
