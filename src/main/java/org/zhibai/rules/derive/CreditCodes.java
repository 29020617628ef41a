package org.zhibai.rules.derive;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;

/** Unified social credit codes, GB 32100-2015: 18 characters, the last of which checks the rest. */
final class CreditCodes implements CellTest {
  static final String FORM = "代码格式";
  static final String CHECK = "校验位";

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  /** What a spreadsheet makes of the last digits of a number of 18. */
  private static final String CUT_OFF = "000";

  private static final int MODULUS = 31;
  private static final int FORMER_REGISTRATION = 15;
  private static final int[] VALUES = values();

  private final Reasons reasons;

  CreditCodes(Reasons reasons) {
    this.reasons = reasons;
  }

  private static int[] values() {
    int[] values = new int[128];
    java.util.Arrays.fill(values, -1);
    for (int i = 0; i < CHARACTERS.length(); i++) {
      values[CHARACTERS.charAt(i)] = i;
    }
    return values;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(FORM, CHECK);
  }

  @Override
  public @Nullable Fault fault(Object value, LedgerRow row) {
    String code = value.toString();
    if (code.length() != LENGTH) {
      String hint =
          switch (code.length()) {
            case FORMER_REGISTRATION -> reasons.get("credit.registration");
            case 9, 10 -> reasons.get("credit.organisation");
            default -> "";
          };
      return Fault.of(FORM, reasons.get("credit.length", code.length(), hint));
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int digit = value(code.charAt(i));
      if (digit < 0 || (i >= 2 && i < 8 && digit > 9)) {
        return character(code, i);
      }
      sum += digit * weight;
      weight = weight * 3 % MODULUS;
    }
    char right = CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    if (value(code.charAt(LENGTH - 1)) < 0) {
      return character(code, LENGTH - 1);
    }
    if (code.charAt(LENGTH - 1) == right) {
      return null;
    }
    String hint = code.endsWith(CUT_OFF) ? reasons.get("credit.cut_off") : "";
    return Fault.of(CHECK, reasons.get("credit.check", code.charAt(LENGTH - 1), right) + hint);
  }

  private Fault character(String code, int index) {
    String key = index >= 2 && index < 8 ? "credit.division" : "credit.character";
    return Fault.of(FORM, reasons.get(key, index + 1, code.charAt(index)));
  }

  private static int value(char c) {
    return c < VALUES.length ? VALUES[c] : -1;
  }
}
