package org.zhibai.rules.lint;

import java.util.List;
import java.util.Optional;
import org.zhibai.rules.lint.Vocabulary.Known;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Listed;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Member;
import org.zhibai.rules.source.Expression.Name;

/** Words that fields are held against are known to the pack's tables. */
final class WordCheck implements Check {
  private final FactTypes types;
  private final Vocabulary vocabulary;

  WordCheck(FactTypes types, Vocabulary vocabulary) {
    this.types = types;
    this.vocabulary = vocabulary;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    Spot.each(
        draft, types, spot -> spot.says().all().forEach(part -> look(draft, spot, part, remarks)));
  }

  private void look(Draft draft, Spot spot, Expression part, Remarks remarks) {
    if (part instanceof Binary binary && binary.is("==", "!=")) {
      held(draft, spot, binary.left(), List.of(binary.right()), remarks);
      held(draft, spot, binary.right(), List.of(binary.left()), remarks);
    } else if (part instanceof Listed listed) {
      held(draft, spot, listed.subject(), listed.items(), remarks);
    }
  }

  private void held(
      Draft draft, Spot spot, Expression side, List<Expression> words, Remarks remarks) {
    Optional<Known> known = known(spot, side.bare());
    if (known.isEmpty()) {
      return;
    }
    for (Expression item : words) {
      if (item.bare() instanceof Literal literal
          && literal.kind() == Kind.TEXT
          && !known.get().words().contains(literal.text())) {
        unknown(draft, side, literal, known.get(), remarks);
      }
    }
  }

  private static void unknown(
      Draft draft, Expression side, Literal word, Known known, Remarks remarks) {
    remarks.error(
        known.table().isEmpty() ? "word.unknown" : "word.table",
        draft.source(),
        word.at(),
        draft.source().at(side.at()),
        word.text(),
        Nearest.of(word.text(), known.words()),
        known.table());
  }

  /** The words that a side may have, by the fact whose field it is. */
  private Optional<Known> known(Spot spot, Expression side) {
    if (side instanceof Name name && !name.isVariable()) {
      return text(spot, side)
          ? vocabulary.words(spot.pattern().type().text(), name.text())
          : Optional.empty();
    }
    if (side instanceof Member member && text(spot, side)) {
      return spot.scope()
          .type(member.target())
          .flatMap(type -> vocabulary.words(type.getSimpleName(), member.name().text()));
    }
    return Optional.empty();
  }

  private static boolean text(Spot spot, Expression side) {
    return spot.scope().type(side).filter(type -> type == String.class).isPresent();
  }
}
