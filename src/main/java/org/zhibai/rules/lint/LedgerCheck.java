package org.zhibai.rules.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerForm.Type;
import org.zhibai.model.LedgerRow;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Call;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Listed;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.Source;

/** Columns of ledgers exist, are read as what they hold, and are held against words they offer. */
final class LedgerCheck implements Check {
  private static final Set<Type> ANY = Set.of(Type.values());
  private static final Set<Type> WORDS =
      Set.of(Type.TEXT, Type.CHOICE, Type.CODE, Type.CREDIT_CODE);
  private static final Set<Type> NUMBERS = Set.of(Type.WHOLE, Type.NUMBER);
  private static final Set<Type> DATES = Set.of(Type.DATE);

  /** What each way of reading a column can read. */
  private static final Map<String, Set<Type>> READERS =
      Map.ofEntries(
          Map.entry("text", WORDS),
          Map.entry("patentKind", WORDS),
          Map.entry("patentYear", WORDS),
          Map.entry("number", NUMBERS),
          Map.entry("times", NUMBERS),
          Map.entry("date", DATES),
          Map.entry("yearOf", DATES),
          Map.entry("days", DATES),
          Map.entry("years", DATES),
          Map.entry("yearsOld", DATES),
          Map.entry("given", ANY),
          Map.entry("blank", ANY),
          Map.entry("value", ANY));

  private final FactTypes types;
  private final Vocabulary vocabulary;

  LedgerCheck(FactTypes types, Vocabulary vocabulary) {
    this.types = types;
    this.vocabulary = vocabulary;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    Spot.each(
        draft,
        types,
        spot -> {
          Set<String> ledgers = ledgers(spot.pattern());
          spot.says()
              .all()
              .filter(part -> part instanceof Call call && READERS.containsKey(call.name().text()))
              .map(part -> (Call) part)
              .filter(call -> spot.scope().target(call).filter(LedgerRow.class::equals).isPresent())
              .forEach(call -> call(draft.source(), call, ledgers, remarks));
          spot.says().all().forEach(part -> choice(draft.source(), part, ledgers, remarks));
        });
    draft
        .rule()
        .ifPresent(rule -> reported(draft.source(), rule.patterns().toList(), draft, remarks));
  }

  /** Columns that are only reported. */
  private void reported(Source source, List<FactPattern> patterns, Draft draft, Remarks remarks) {
    List<FactPattern> rows =
        patterns.stream().filter(one -> one.type().text().equals("LedgerRow")).toList();
    if (rows.size() == 1) {
      draft.rule().stream()
          .flatMap(rule -> rule.reports().stream())
          .flatMap(report -> report.arguments().stream())
          .filter(argument -> argument instanceof Literal literal && literal.kind() == Kind.TEXT)
          .map(argument -> (Literal) argument)
          .forEach(column -> column(source, column, ledgers(rows.get(0)), remarks));
    }
  }

  private void call(Source source, Call call, Set<String> ledgers, Remarks remarks) {
    for (Expression argument : call.arguments()) {
      if (argument.bare() instanceof Literal literal && literal.kind() == Kind.TEXT) {
        List<LedgerColumn> found = column(source, literal, ledgers, remarks);
        Set<Type> held = found.stream().map(LedgerColumn::type).collect(Collectors.toSet());
        Set<Type> read = READERS.getOrDefault(call.name().text(), Set.of());
        if (!held.isEmpty() && held.stream().noneMatch(read::contains)) {
          Type type = held.iterator().next();
          remarks.error(
              "ledger.reader",
              source,
              call.at(),
              literal.text(),
              type.word(),
              call.name().text(),
              reader(type));
        }
      }
    }
  }

  private List<LedgerColumn> column(
      Source source, Literal word, Set<String> ledgers, Remarks remarks) {
    List<LedgerColumn> all = vocabulary.columns(ledgers);
    List<LedgerColumn> found =
        all.stream().filter(column -> column.key().equals(word.text())).toList();
    if (found.isEmpty() && !all.isEmpty()) {
      Set<String> names =
          all.stream().map(LedgerColumn::key).collect(Collectors.toCollection(TreeSet::new));
      remarks.error(
          "ledger.column",
          source,
          word.at(),
          String.join(" ", ledgers),
          word.text(),
          Nearest.of(word.text(), names));
    }
    return found;
  }

  private static String reader(Type type) {
    return switch (type) {
      case DATE -> "date";
      case WHOLE, NUMBER -> "number";
      default -> "text";
    };
  }

  /** {@code text("类型") == "站"}: a column of choices holds nothing else. */
  private void choice(Source source, Expression part, Set<String> ledgers, Remarks remarks) {
    if (part instanceof Binary binary && binary.is("==", "!=")) {
      choice(source, binary.left(), List.of(binary.right()), ledgers, remarks);
    } else if (part instanceof Listed listed) {
      choice(source, listed.subject(), listed.items(), ledgers, remarks);
    }
  }

  private void choice(
      Source source,
      Expression side,
      List<Expression> words,
      Set<String> ledgers,
      Remarks remarks) {
    if (!(side.bare() instanceof Call call
        && call.name().text().equals("text")
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Literal column)) {
      return;
    }
    List<String> choices =
        vocabulary.columns(ledgers).stream()
            .filter(known -> known.key().equals(column.text()))
            .flatMap(known -> known.choices().stream())
            .distinct()
            .toList();
    for (Expression item : words) {
      if (item.bare() instanceof Literal word
          && word.kind() == Kind.TEXT
          && !choices.isEmpty()
          && !choices.contains(word.text())) {
        remarks.error(
            "ledger.choice",
            source,
            word.at(),
            column.text(),
            word.text(),
            Nearest.of(word.text(), choices),
            String.join(remarks.word("comma"), choices));
      }
    }
  }

  /** The ledgers that a condition names; empty when it names none. */
  private static Set<String> ledgers(FactPattern pattern) {
    return Words.literals(pattern, "ledger").stream()
        .map(Literal::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
