package org.zhibai.report;

import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.zhibai.model.Severity;

/** The colours of the findings workbook: one accent, greys, and a pair for each severity. */
enum Tint {
  INK(0x24323C),
  MUTED(0x6B7983),
  HAIRLINE(0xD5DDE2),
  PANEL(0xF3F6F8),
  WHITE(0xFFFFFF),
  ACCENT(0x1F5B70),
  ACCENT_BAR(0xC3DAE2),
  ACCENT_SOFT(0xE3EEF2),
  MANDATORY(0xA4382A),
  MANDATORY_SOFT(0xFAE7E3),
  MANDATORY_BAR(0xC76A5B),
  EXPLAIN_BAR(0xE5B95C),
  NOTE_BAR(0x9DB2C0),
  EXPLAIN(0x8F5E09),
  EXPLAIN_SOFT(0xFCF1DA),
  NOTE(0x4B6577),
  NOTE_SOFT(0xE7EEF3),
  GOOD(0x2F6B4C),
  GOOD_SOFT(0xE4F1E9),
  GOOD_BAR(0xBBDCC8),
  GOOD_DEEP(0x8CC0A2);

  private final int rgb;

  Tint(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue, a byte each. */
  byte[] bytes() {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  XSSFColor color() {
    return new XSSFColor(bytes(), new DefaultIndexedColorMap());
  }

  /** The colour a severity's word is written in. */
  static Tint of(Severity severity) {
    return switch (severity) {
      case MANDATORY -> MANDATORY;
      case EXPLAIN -> EXPLAIN;
      case NOTE -> NOTE;
    };
  }

  /** The colour a severity is drawn in. */
  static Tint bar(Severity severity) {
    return switch (severity) {
      case MANDATORY -> MANDATORY_BAR;
      case EXPLAIN -> EXPLAIN_BAR;
      case NOTE -> NOTE_BAR;
    };
  }

  /** The colour behind a severity's word. */
  static Tint soft(Severity severity) {
    return switch (severity) {
      case MANDATORY -> MANDATORY_SOFT;
      case EXPLAIN -> EXPLAIN_SOFT;
      case NOTE -> NOTE_SOFT;
    };
  }
}
