package org.zhibai.forms;

import org.jspecify.annotations.Nullable;

/** Reads numbers written in Chinese characters: 两, 六, 十, 一百二十, 二〇二三. */
final class ChineseNumeral {
  /** Every character that may stand in such a number. */
  static final String CHARACTERS = "零〇一二三四五六七八九两兩壹贰叁肆伍陆柒捌玖十拾百佰千仟万亿";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";

  private ChineseNumeral() {}

  /** The number; null when the characters make none. */
  static @Nullable Long parse(String text) {
    if (text.chars().allMatch(c -> digit((char) c) >= 0)) {
      return positional(text);
    }
    long total = 0;
    long section = 0;
    long digit = -1;
    for (char c : text.toCharArray()) {
      long scale = scale(c);
      if (scale == 0) {
        if (digit > 0) {
          return null;
        }
        digit = digit(c);
      } else if (scale < 10_000) {
        section += Math.max(digit, 1) * scale;
        digit = -1;
      } else {
        total = (total + section + Math.max(digit, 0)) * scale;
        section = 0;
        digit = -1;
      }
    }
    return total + section + Math.max(digit, 0);
  }

  private static @Nullable Long positional(String text) {
    if (text.isEmpty() || text.length() > 15) {
      return null;
    }
    long value = 0;
    for (char c : text.toCharArray()) {
      value = value * 10 + digit(c);
    }
    return value;
  }

  private static int digit(char c) {
    if (c == '两' || c == '兩') {
      return 2;
    }
    return Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
  }

  private static long scale(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
