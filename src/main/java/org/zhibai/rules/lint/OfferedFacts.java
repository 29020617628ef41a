package org.zhibai.rules.lint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The facts that rules may look for and their fields, as an editor offers them. */
public final class OfferedFacts {
  private final FactTypes types = new FactTypes();
  private final Optional<Vocabulary> vocabulary;

  /**
   * A type of facts.
   *
   * @param name as rules write it
   * @param above what its facts are besides: {@code Entry} of a figure
   */
  public record Fact(String name, List<String> above, List<Field> fields) {}

  /**
   * A field of a fact.
   *
   * @param sort NUMBER, TEXT, TRUTH, DATE, CHOICE, LIST or THING
   * @param type simple name of its type, which may be a fact
   * @param columns how many names of columns stand in brackets behind it
   */
  public record Field(String name, String sort, String type, int columns) {}

  /** The facts, and the words of a pack; empty for a pack without forms. */
  public OfferedFacts(Optional<Vocabulary> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All facts, by name. */
  public List<Fact> all() {
    return types.names().stream().map(name -> fact(types.fact(name).orElseThrow())).toList();
  }

  /** The words that a field of a fact may have; empty when it may have any. */
  public Set<String> words(String fact, String field) {
    return vocabulary
        .flatMap(words -> words.words(fact, field))
        .map(Vocabulary.Known::words)
        .orElse(Set.of());
  }

  private Fact fact(Class<?> type) {
    Map<String, Field> fields = new TreeMap<>();
    for (String name : types.fieldNames(type)) {
      fields.put(name, field(types.field(type, name).orElseThrow()));
    }
    for (Method method : type.getDeclaredMethods()) {
      boolean asks = method.getParameterCount() > 0 && !method.isSynthetic();
      if (asks && Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals)) {
        fields.putIfAbsent(method.getName(), field(method));
      }
    }
    List<String> above = Arrays.stream(type.getInterfaces()).map(Class::getSimpleName).toList();
    return new Fact(type.getSimpleName(), above, new ArrayList<>(fields.values()));
  }

  private static Field field(Method method) {
    Class<?> type = method.getReturnType();
    return new Field(
        method.getName(), Sort.of(type).name(), type.getSimpleName(), method.getParameterCount());
  }
}
