package org.zhibai.report.handbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhibai.forms.Parameters.Criterion;
import org.zhibai.forms.Relation.Term;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Texts;

/** The criteria of the ranking with their weights; a pack without a ranking has none. */
final class WeightsPart {
  private final ReportSystem system;
  private final Texts texts;

  WeightsPart(ReportSystem system, Texts texts) {
    this.system = system;
    this.texts = texts;
  }

  void print(Print print) {
    List<Criterion> criteria = system.parameters().criteria();
    if (criteria.isEmpty()) {
      return;
    }
    print.heading(3, Piece.Target.NOWHERE, texts.get("handbook.weights"));
    List<String> header =
        List.of(
            texts.get("handbook.theme"),
            texts.get("handbook.criterion"),
            texts.get("handbook.weight"),
            texts.get("handbook.scored"),
            texts.get("handbook.direction"),
            texts.get("handbook.withoutBasis"),
            texts.get("handbook.force"),
            texts.get("handbook.from"),
            texts.get("handbook.mark"));
    print.table(header, criteria.stream().map(this::row).toList(), List.of());
  }

  private List<List<Piece>> row(Criterion one) {
    Object from = one.validity().from() == null ? "" : one.validity().from();
    Object to = one.validity().to() == null ? "" : one.validity().to();
    return List.of(
        List.of(Piece.text(one.theme())),
        List.of(Piece.text(one.name())),
        List.of(Piece.text(one.weight().toPlainString())),
        scored(one),
        List.of(Piece.text(texts.get(one.higherIsBetter() ? "handbook.high" : "handbook.low"))),
        List.of(Piece.text(one.withoutBasis())),
        List.of(Piece.text(from + "—" + to)),
        List.of(Piece.text(one.source())),
        List.of(Piece.text(one.mark())));
  }

  /** What is scored: a figure or a quotient, or its growth. */
  private static List<Piece> scored(Criterion one) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.text(one.kind() + "："));
    side(one.numerator(), !one.denominator().isEmpty(), pieces);
    if (!one.denominator().isEmpty()) {
      pieces.add(Piece.text(" ÷ "));
      side(one.denominator(), true, pieces);
    }
    return List.copyOf(pieces);
  }

  private static void side(List<Term> terms, boolean beside, List<Piece> pieces) {
    boolean bracket = beside && terms.size() > 1;
    pieces.add(Piece.text(bracket ? "（" : ""));
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String sign = term.factor().signum() < 0 ? " − " : i == 0 ? "" : " + ";
      BigDecimal times = term.factor().abs();
      boolean once = times.compareTo(BigDecimal.ONE) == 0;
      pieces.add(Piece.text(sign + (once ? "" : times.toPlainString() + " × ")));
      pieces.add(Piece.line(term.code()));
      pieces.add(Piece.text(term.column().isEmpty() ? "" : "[" + term.column() + "]"));
    }
    pieces.add(Piece.text(bracket ? "）" : ""));
  }
}
