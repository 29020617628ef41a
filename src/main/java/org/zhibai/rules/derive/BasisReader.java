package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Parameters.Criterion;
import org.zhibai.forms.Relation.Term;
import org.zhibai.model.Blank;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Submission;

/** Works out what units have to show for a criterion. */
final class BasisReader {
  private static final String GROWTH = "增速";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FormsOfYear forms;
  private final Reader reader;
  private final Reasons reasons;

  BasisReader(FormsOfYear forms, Reasons reasons) {
    this.forms = forms;
    this.reader = new Reader(forms, reasons);
    this.reasons = reasons;
  }

  /**
   * A unit's basis.
   *
   * @param last what it reported last year; null when that isn't there
   */
  Basis of(Criterion criterion, Submission submission, Cells cells, @Nullable Cells last) {
    for (Term term : all(criterion)) {
      FormLine line = forms.line(term.code());
      if (line == null || !line.filledBy(submission.unit())) {
        return Basis.none(reasons.get("score.notFilled", term.code()));
      }
    }
    Side over = side(criterion.numerator(), (line, column) -> cells.at(line.code(), column));
    if (over.sum() == null) {
      return Basis.none(over.reason());
    }
    if (criterion.kind().equals(GROWTH)) {
      Side before = side(criterion.numerator(), (line, column) -> before(line, cells, last));
      return growth(over, before);
    }
    if (criterion.denominator().isEmpty()) {
      return new Basis(over.sum(), over.figures(), "");
    }
    return ratio(
        over, side(criterion.denominator(), (line, column) -> cells.at(line.code(), column)));
  }

  private static List<Term> all(Criterion criterion) {
    List<Term> terms = new ArrayList<>(criterion.numerator());
    terms.addAll(criterion.denominator());
    return terms;
  }

  /** Last year's own figure, or where that isn't there, what this year's workbook repeats of it. */
  private static @Nullable Entry before(FormLine line, Cells cells, @Nullable Cells last) {
    Entry own = last == null ? null : last.own(line.code());
    return own instanceof Figure ? own : cells.in(line.code(), ColumnRole.PRIOR);
  }

  private static Basis ratio(Side over, Side under) {
    BigDecimal sum = over.sum();
    BigDecimal by = under.sum();
    if (sum == null || by == null || by.signum() == 0) {
      return Basis.none(under.reason());
    }
    List<Figure> figures = new ArrayList<>(over.figures());
    under.figures().stream().filter(figure -> !figures.contains(figure)).forEach(figures::add);
    return new Basis(sum.divide(by, MathContext.DECIMAL64), figures, "");
  }

  private Basis growth(Side now, Side before) {
    BigDecimal sum = now.sum();
    BigDecimal base = before.sum();
    if (sum == null || base == null) {
      return Basis.none(before.reason());
    }
    List<Figure> figures = new ArrayList<>(now.figures());
    figures.addAll(before.figures());
    if (base.signum() != 0) {
      return new Basis(percent(sum, base), figures, "");
    }
    BigDecimal value = sum.signum() == 0 ? BigDecimal.ZERO : percent(sum, BigDecimal.ONE);
    return new Basis(value, figures, reasons.get("score.base"));
  }

  private static BigDecimal percent(BigDecimal value, BigDecimal base) {
    return value.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
  }

  /**
   * One side of a fraction.
   *
   * @param sum null when a figure is lacking or none applies
   */
  private record Side(@Nullable BigDecimal sum, List<Figure> figures, String reason) {}

  private Side side(List<Term> terms, BiFunction<FormLine, String, @Nullable Entry> source) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Figure> figures = new ArrayList<>();
    String reason = "";
    for (Term term : terms) {
      FormLine line = forms.line(term.code());
      String own = line == null ? null : forms.ownColumn(line);
      if (line == null || (own == null && term.column().isEmpty())) {
        return new Side(null, List.of(), reasons.get("score.notFilled", term.code()));
      }
      String column = term.column().isEmpty() && own != null ? own : term.column();
      Entry entry = source.apply(line, column);
      if (entry instanceof Figure figure && figure.exact()) {
        sum = sum.add(term.factor().multiply(figure.value()));
        if (!figures.contains(figure)) {
          figures.add(figure);
        }
      } else {
        reason = reader.why(line, column, entry);
        if (!(entry instanceof Blank blank && blank.filled())) {
          return new Side(null, List.of(), reason);
        }
      }
    }
    return new Side(figures.isEmpty() ? null : sum, figures, zero(sum, reason));
  }

  private String zero(BigDecimal sum, String reason) {
    return sum.signum() == 0 && reason.isEmpty() ? reasons.get("score.zero") : reason;
  }
}
