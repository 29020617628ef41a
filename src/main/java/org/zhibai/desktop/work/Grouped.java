package org.zhibai.desktop.work;

import java.math.BigDecimal;

/** Numbers with a comma between thousands. */
final class Grouped {
  private Grouped() {}

  /** {@code 12,345.6}; with the minus sign of print. */
  static String of(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int dot = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = (dot < 0 ? plain.length() : dot) - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return number.signum() < 0 ? "−" + text : text.toString();
  }
}
