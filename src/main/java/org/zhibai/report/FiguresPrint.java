package org.zhibai.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.Finding;
import org.zhibai.model.Review;
import org.zhibai.model.Texts;

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

  /** Whether a finding's figures are still those for which somebody wrote beside it. */
  public static boolean stillThose(Review review, Finding finding) {
    return writtenFor(review).equals(of(finding));
  }

  /**
   * The figures for which the words were written: as long as they stand as this program wrote them,
   * those noted then; once somebody changed them, or took the mark away, those shown beside them.
   */
  static String writtenFor(Review review) {
    String[] noted = review.state().split(" ");
    boolean untouched = noted.length == 3 && noted[2].equals(ofWords(review));
    boolean confirmed = untouched && !noted[1].equals(noted[0]) && !saysChanged(review.mark());
    return untouched && !confirmed ? noted[1] : noted[0];
  }

  private static boolean saysChanged(String mark) {
    return Stream.of(Locale.CHINESE, Locale.ENGLISH)
        .anyMatch(each -> mark.contains(Texts.of(FiguresPrint.class, each).get("review.changed")));
  }

  /** The print of what somebody wrote. */
  static String ofWords(Review review) {
    return of(review.explanation() + "\u001f" + review.decision());
  }

  /** The print of a finding's figures. */
  static String of(Finding finding) {
    return of(
        finding.cells().stream().map(Finding.Cell::value).collect(Collectors.joining("\u001f")));
  }

  /** The print of a text. */
  private static String of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
