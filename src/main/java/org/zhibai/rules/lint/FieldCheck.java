package org.zhibai.rules.lint;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Call;
import org.zhibai.rules.source.Expression.Member;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Word;

/** The fields, calls and constants that constraints name. */
final class FieldCheck implements Check {
  /** What an author may write who thinks in the words of the forms, or of another engine. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("数值", "value"),
          Map.entry("代码", "code"),
          Map.entry("指标代码", "code"),
          Map.entry("栏", "column"),
          Map.entry("单位", "reporter"),
          Map.entry("年份", "year"),
          Map.entry("表号", "form"),
          Map.entry("计量单位", "measure"),
          Map.entry("unit", "reporter"),
          Map.entry("record", "row"));

  private final FactTypes types;

  FieldCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    Spot.each(
        draft,
        types,
        spot ->
            spot.says().all().forEach(part -> part(draft.source(), part, spot.scope(), remarks)));
  }

  private void part(Source source, Expression part, Scope scope, Remarks remarks) {
    if (part instanceof Name name) {
      name(source, name, scope, remarks);
    } else if (part instanceof Member member) {
      member(source, member, scope, remarks);
    } else if (part instanceof Call call) {
      call(source, call, scope, remarks);
    }
  }

  private void name(Source source, Name name, Scope scope, Remarks remarks) {
    boolean known =
        name.isVariable()
            || name.text().equals("this")
            || scope.names(name).isPresent()
            || scope.own().isEmpty()
            || types.field(scope.own().get(), name.text()).isPresent();
    if (!known) {
      unknown(source, new Word(name.text(), name.at()), scope.own().get(), remarks);
    }
  }

  private void member(Source source, Member member, Scope scope, Remarks remarks) {
    Optional<Class<?>> named = scope.names(member.target());
    Word name = member.name();
    if (named.isPresent()) {
      if (types.constant(named.get(), name.text()).isEmpty()) {
        String type = named.get().getSimpleName();
        String nearest = Nearest.of(name.text(), types.constants(named.get()));
        remarks.error("constant.unknown", source, name.at(), type, name.text(), nearest);
      }
      return;
    }
    Optional<Class<?>> type = scope.type(member.target());
    if (type.isPresent() && types.field(type.get(), name.text()).isEmpty()) {
      unknown(source, name, type.get(), remarks);
    }
  }

  private void unknown(Source source, Word name, Class<?> type, Remarks remarks) {
    Set<String> known = types.fieldNames(type);
    String written = name.text();
    boolean accessor = !types.methods(type, written).isEmpty();
    String meant = MEANT.getOrDefault(written, "");
    String nearest =
        accessor
            ? written + "(\"" + remarks.word("column.any") + "\")"
            : known.contains(meant) ? meant : Nearest.near(written, known).orElse("");
    String instead =
        nearest.isEmpty()
            ? remarks.word("there.are", String.join(remarks.word("comma"), known))
            : remarks.word("nearest.is", nearest);
    remarks.error(
        written.equals("unit") || written.equals("record") ? "field.reserved" : "field.unknown",
        source,
        name.at(),
        type.getSimpleName(),
        written,
        instead);
  }

  private void call(Source source, Call call, Scope scope, Remarks remarks) {
    Optional<Class<?>> target = scope.target(call);
    if (target.isEmpty()) {
      return;
    }
    List<Method> methods = types.methods(target.get(), call.name().text());
    if (methods.isEmpty() && !call.name().text().equals("eval")) {
      Set<String> known = new TreeSet<>(types.methodNames(target.get()));
      remarks.error(
          "call.unknown",
          source,
          call.name().at(),
          target.get().getSimpleName(),
          call.name().text(),
          Nearest.of(call.name().text(), known));
    } else if (!methods.isEmpty()
        && methods.stream().noneMatch(m -> m.getParameterCount() == call.arguments().size())) {
      int wanted = methods.get(0).getParameterCount();
      remarks.error(
          "call.arguments", source, call.at(), call.name().text(), wanted, call.arguments().size());
    }
  }
}
