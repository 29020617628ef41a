package org.zhibai.samples;

import java.util.Locale;

/**
 * Unified social credit codes (GB 32100) of units that don't exist. Their check characters are
 * right; the letters HC (合成) at the beginning of the organisation code mark the series.
 */
public final class CreditCode {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};

  /** Who a code is given to; the first two characters of the code. */
  public enum Holder {
    ORGAN("11"),
    INSTITUTION("12"),
    FIRM("91");

    private final String prefix;

    Holder(String prefix) {
      this.prefix = prefix;
    }
  }

  private CreditCode() {}

  /**
   * A code.
   *
   * @param division six-digit division code
   * @param serial below a million; one for each unit of the division
   */
  public static String of(Holder holder, String division, int serial) {
    String body = "HC" + String.format(Locale.ROOT, "%06d", serial);
    String without = holder.prefix + division + body + organisationCheck(body);
    return without + check(without);
  }

  /** Check character of an organisation code, GB 11714. */
  private static char organisationCheck(String body) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION.length; i++) {
      sum += ALL.indexOf(body.charAt(i)) * ORGANISATION[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check % 11);
  }

  /** Check character of the whole code. */
  static char check(String firstSeventeen) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < firstSeventeen.length(); i++) {
      sum += CHARACTERS.indexOf(firstSeventeen.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return CHARACTERS.charAt((31 - sum % 31) % 31);
  }
}
