package org.zhibai.rules.lint;

import java.util.Set;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Call;

/** {@code eval}, {@code new} and calls where two facts are held against each other. */
final class CallCheck implements Check {
  private static final Set<String> READING =
      Set.of(
          "text",
          "number",
          "date",
          "yearOf",
          "days",
          "blank",
          "given",
          "times",
          "patentKind",
          "patentYear",
          "years",
          "yearsOld",
          "value");

  private final FactTypes types;

  CallCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    Spot.each(draft, types, spot -> spot.says().all().forEach(part -> look(draft, part, remarks)));
  }

  private static void look(Draft draft, Expression part, Remarks remarks) {
    if (part instanceof Call call && call.target().isEmpty() && call.name().text().equals("eval")) {
      remarks.error("call.eval", draft.source(), call.name().at());
    } else if (part instanceof Binary binary && binary.is("==") && binary.mentionsVariable()) {
      binary
          .all()
          .filter(inner -> inner instanceof Call call && !reading(call))
          .forEach(call -> join(draft, (Call) call, remarks));
    } else if (part instanceof Call call && !reading(call) && compared(call)) {
      join(draft, call, remarks);
    }
  }

  /** Whether a call holds one thing against a variable, {@code code.equals($a.code)}. */
  private static boolean compared(Call call) {
    return call.arguments().stream().anyMatch(Expression::mentionsVariable)
        && Set.of("equals", "equalsIgnoreCase", "contentEquals", "compareTo", "startsWith")
            .contains(call.name().text());
  }

  private static boolean reading(Call call) {
    return READING.contains(call.name().text())
        || call.arguments().isEmpty() && call.target().isEmpty();
  }

  private static void join(Draft draft, Call call, Remarks remarks) {
    remarks.error("call.join", draft.source(), call.at(), call.name().text());
  }
}
