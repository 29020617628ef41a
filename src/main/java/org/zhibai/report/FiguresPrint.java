package org.zhibai.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.zhibai.model.Finding;
import org.zhibai.model.Review;

/** Short prints by which it is known whether figures, or words about them, are still the same. */
public final class FiguresPrint {
  private FiguresPrint() {}

  /**
   * Words somebody writes beside a finding now, as a findings workbook would bring them.
   *
   * @param unit name of the reporting unit
   */
  public static Review written(Finding finding, String unit, String explanation, String decision) {
    String indicator = (finding.place().indicator() + " " + finding.place().name()).strip();
    return new Review(
        finding.key(), unit, indicator, finding.message(), explanation, decision, "", of(finding));
  }

  /** The print of a finding's figures. */
  static String of(Finding finding) {
    return of(
        finding.cells().stream().map(Finding.Cell::value).collect(Collectors.joining("\u001f")));
  }

  /** The print of a text. */
  static String of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
