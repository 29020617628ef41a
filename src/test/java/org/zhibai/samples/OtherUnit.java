package org.zhibai.samples;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhibai.model.PatentNumber;

/**
 * A submission's texts under another unit: its code and name, and its own firms, codes, patents and
 * certificates, so that no record of two such units is the same and every check character is right.
 */
final class OtherUnit {
  /** The unit whose texts are changed. */
  static final String CODE = "330212";

  private static final String NAME = "鄞州区";

  /** Its zone, whose code stands in numbers of certificates. */
  private static final String ZONE = "3302F1";

  private static final int MOST_PATENTS = 3_000;
  private static final Pattern PATENT = Pattern.compile("ZL(\\d{4}\\d)\\d{7}\\.[\\dX]");
  private static final Pattern CREDIT_CODE =
      Pattern.compile("(\\d{2})" + CODE + "(HC\\d{6}[\\dX])[0-9A-Z]");
  private static final Pattern NUMBERED =
      Pattern.compile("(HC(?:TM|CZ|ZY\\d{4}-|SJ\\d{4})|〕)" + ZONE);
  private static final Pattern NAMED = Pattern.compile("合成(企业|事业单位|党政机关|国有企业|数据集|地理标志)(?=\\d)");

  private final int number;
  private final String code;
  private final String name;
  private final Map<String, String> patents = new HashMap<>();

  /**
   * @param number from 0
   * @param code six digits
   */
  OtherUnit(int number, String code, String name) {
    this.number = number;
    this.code = code;
    this.name = name;
  }

  /** The text under the other unit. */
  String of(String text) {
    String changed = CREDIT_CODE.matcher(text).replaceAll(this::creditCode);
    changed = PATENT.matcher(changed).replaceAll(this::patent);
    changed = NUMBERED.matcher(changed).replaceAll("$1" + code + "F");
    changed = NAMED.matcher(changed).replaceAll("合成$1" + code + "号");
    return changed.replace(CODE, code).replace(NAME, name);
  }

  private String creditCode(MatchResult found) {
    String without = found.group(1) + code + found.group(2);
    return without + CreditCode.check(without);
  }

  private String patent(MatchResult found) {
    return patents.computeIfAbsent(
        found.group(),
        same -> {
          int serial = number * MOST_PATENTS + patents.size();
          String digits = found.group(1) + "%07d".formatted(serial);
          return "ZL" + digits + "." + PatentNumber.check(digits);
        });
  }
}
