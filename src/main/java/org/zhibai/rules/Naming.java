package org.zhibai.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Entry;

/**
 * The words, one of which a field of a fact must hold: {@code code == "07.06"}, {@code code in
 * ("07.06", "07.10")}.
 */
record Naming(String field, Function1<Object, Object> reading, List<String> words) {
  private static final Pattern ONE = Pattern.compile("(\\w+)\\s*==\\s*\"[^\"]*\"");
  private static final Pattern SEVERAL =
      Pattern.compile("(\\w+)\\s+in\\s*\\((\\s*\"[^\"\\\\]*\"\\s*(?:,\\s*\"[^\"\\\\]*\"\\s*)*)\\)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

  /** Of a constraint that the engine has an index for; null when it asks for something else. */
  @SuppressWarnings("unchecked")
  static @Nullable Naming one(String constraint, Index<?, ?> index) {
    Matcher source = ONE.matcher(constraint);
    return source.matches()
            && index instanceof AlphaIndex<?, ?> alpha
            && alpha.getRightValue() instanceof String word
        ? new Naming(
            source.group(1),
            Terms.bare(
                Function1.class, ((AlphaIndex<Object, Object>) alpha).getLeftOperandExtractor()),
            List.of(word))
        : null;
  }

  /** Of a constraint on facts of a class; null when it doesn't name several words. */
  static @Nullable Naming several(String constraint, Class<?> type) {
    Matcher source = SEVERAL.matcher(constraint);
    if (!source.matches() || !Modifier.isPublic(type.getModifiers())) {
      return null;
    }
    try {
      Method reading = type.getMethod(source.group(1));
      List<String> words =
          WORD.matcher(source.group(2)).results().map(word -> word.group(1)).distinct().toList();
      return reading.getReturnType() == String.class
          ? new Naming(source.group(1), function(reading), words)
          : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** The code of an entry is what most rules ask for, and of each figure there is. */
  private static Function1<Object, Object> function(Method reading) {
    return Entry.class.isAssignableFrom(reading.getDeclaringClass())
            && reading.getName().equals("code")
        ? entry -> ((Entry) entry).code()
        : fact -> read(reading, fact);
  }

  private static Object read(Method reading, Object fact) {
    try {
      return reading.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The facts of a class that hold one of the words. */
  List<Object> of(Class<?> type, FactIndex facts) {
    if (words.size() == 1) {
      return facts.of(type, field, reading, words.get(0));
    }
    List<Object> found = new ArrayList<>();
    words.forEach(word -> found.addAll(facts.of(type, field, reading, word)));
    return found;
  }
}
