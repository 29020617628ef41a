package org.zhibai.rules.lint;

import java.util.Set;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.Source;

/** Numbers that somebody decided belong into the parameters, with date and source. */
final class ConstantCheck implements Check {
  /** What follows from definitions: nothing, one, the whole in per cent. */
  private static final Set<String> DEFINED = Set.of("0", "1", "100");

  private final FactTypes types;

  ConstantCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    Spot.each(draft, types, spot -> look(draft.source(), spot.says(), false, remarks));
  }

  private static void look(Source source, Expression part, boolean factor, Remarks remarks) {
    if (part instanceof Literal literal && literal.kind() == Kind.NUMBER) {
      String number = NormalForm.of(literal);
      boolean measure = factor && number.matches("10*");
      if (!DEFINED.contains(number) && !measure) {
        remarks.warning("constant", source, literal.at(), literal.text());
      }
    } else if (part instanceof Binary binary && binary.compares() && year(binary)) {
      remarks.warning("constant.year", source, binary.at(), source.at(binary.right().at()));
    } else {
      boolean factors = part instanceof Binary binary && binary.is("*", "/");
      part.parts().forEach(inner -> look(source, inner, factors, remarks));
    }
  }

  private static boolean year(Binary binary) {
    return binary.left() instanceof Name name
        && name.text().equals("year")
        && binary.right() instanceof Literal literal
        && literal.kind() == Kind.NUMBER;
  }
}
