package org.zhibai.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.MatchPattern.Constraint;

/**
 * Writes the values that were seen into a rule's constraints: {@code value > $grants.value} becomes
 * {@code 912 > 6,480}. What has no value in a fact stays as it is written.
 */
final class WithValues {
  private static final String CALL = "\\w+(?:\\((?:\\s*\"[^\"]*\"\\s*,?)+\\))?";
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\$?" + CALL + "(?:\\." + CALL + ")*");
  private static final Pattern STEP = Pattern.compile(CALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*([\\w.]+)");

  private final Map<String, Object> named = new HashMap<>();
  private final @Nullable Object[] facts;

  /**
   * @param patterns the rule's conditions that want a fact, in order
   * @param facts the facts that were seen, by condition; null where none was
   */
  WithValues(List<MatchPattern> patterns, @Nullable Object[] facts) {
    this.facts = facts;
    for (int i = 0; i < Math.min(patterns.size(), facts.length); i++) {
      Object fact = facts[i];
      if (fact != null) {
        named.put(patterns.get(i).name(), fact);
        patterns.get(i).constraints().forEach(constraint -> bind(constraint, fact));
      }
    }
  }

  private void bind(Constraint constraint, Object fact) {
    Matcher binding = BINDING.matcher(constraint.text());
    if (binding.lookingAt()) {
      Object value = read(fact, binding.group(2));
      if (value != null) {
        named.put(binding.group(1), value);
      }
    }
  }

  /** A constraint of the condition in a place, with values. */
  String of(int slot, String constraint) {
    Object own = slot < facts.length ? facts[slot] : null;
    String text = BINDING.matcher(constraint).replaceFirst("$2").replaceAll("\\s+", " ");
    return own == null
        ? ""
        : TOKEN
            .matcher(text)
            .replaceAll(token -> Matcher.quoteReplacement(value(own, token.group())));
  }

  private String value(Object own, String token) {
    if (token.startsWith("\"") || Character.isDigit(token.charAt(0))) {
      return token;
    }
    Object value;
    if (token.startsWith("$")) {
      int dot = token.indexOf('.');
      Object fact = named.get(dot < 0 ? token : token.substring(0, dot));
      value = fact == null || dot < 0 ? fact : read(fact, token.substring(dot + 1));
      return value == null ? token : shown(value);
    }
    try {
      return shown(step(own, token));
    } catch (NoSuchMethodException e) {
      return token;
    }
  }

  private static @Nullable Object read(Object fact, String path) {
    try {
      return step(fact, path);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** Follows a path of properties. */
  private static @Nullable Object step(Object fact, String path) throws NoSuchMethodException {
    @Nullable Object value = fact;
    Matcher steps = STEP.matcher(path);
    while (value != null && steps.find()) {
      value = property(value, steps.group());
    }
    return value;
  }

  private static @Nullable Object property(Object fact, String step) throws NoSuchMethodException {
    List<String> words = new ArrayList<>();
    WORD.matcher(step).results().forEach(word -> words.add(word.group(1)));
    String name = step.contains("(") ? step.substring(0, step.indexOf('(')) : step;
    Class<?>[] types = words.stream().map(word -> String.class).toArray(Class<?>[]::new);
    Method method = fact.getClass().getMethod(name, types);
    try {
      return method.invoke(fact, words.toArray());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new NoSuchMethodException(step);
    }
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return Numbers.shown(number);
    }
    return value == null ? "空" : value instanceof String text ? "“" + text + "”" : value.toString();
  }
}
