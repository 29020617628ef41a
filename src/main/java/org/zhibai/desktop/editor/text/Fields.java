package org.zhibai.desktop.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.app.authoring.RuleWords;
import org.zhibai.app.authoring.RuleWords.Fact;
import org.zhibai.app.authoring.RuleWords.Field;

/** The fields of what stands before a dot: {@code $pair.current.} */
final class Fields {
  private final RuleWords words;
  private final Standpoint here;

  Fields(RuleWords words, Standpoint here) {
    this.words = words;
    this.here = here;
  }

  /** Whether what is being written stands behind a dot. */
  boolean behindDot() {
    return here.last().equals(".");
  }

  List<Field> ofWhatStandsBeforeTheDot() {
    return ofTheDot().map(Fact::fields).orElse(List.of());
  }

  /** The fact that stands before the dot. */
  Optional<Fact> ofTheDot() {
    return before(here.before() - 1);
  }

  /** The fact before the dot at an index. */
  private Optional<Fact> before(int dot) {
    List<String> chain = new ArrayList<>();
    int i = dot;
    while (here.tokens().is(i, ".")) {
      chain.add(0, here.word(i - 1));
      i -= 2;
    }
    return of(chain);
  }

  /** The fact at the end of a chain of a variable, or a field of the fact around it, and fields. */
  Optional<Fact> of(List<String> chain) {
    String first = chain.get(0);
    Optional<Fact> fact =
        first.startsWith("$")
            ? words.fact(here.variables().getOrDefault(first, ""))
            : here.fact().flatMap(words::fact).flatMap(own -> leads(own, first));
    for (String field : chain.subList(1, chain.size())) {
      fact = fact.flatMap(one -> leads(one, field));
    }
    return fact;
  }

  private Optional<Fact> leads(Fact fact, String field) {
    return fact.field(field).flatMap(one -> words.fact(one.type()));
  }
}
