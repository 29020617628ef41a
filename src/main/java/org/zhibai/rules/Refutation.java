package org.zhibai.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.derive.Gap;

/**
 * Says of a constraint that a fact can't meet it, from what is known of the fact and from the words
 * and numbers that the constraint itself names. Whatever can't be decided is not refuted.
 */
final class Refutation {
  private static final String PATH = "([a-zA-Z][\\w.]*)";
  private static final String WORD = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern BINDING = Pattern.compile("^\\$\\w+\\s*:\\s*");
  private static final Pattern QUOTED = Pattern.compile(WORD);
  private static final Pattern TRUTH = Pattern.compile("(!?)\\s*" + PATH);
  private static final Pattern COMPARED =
      Pattern.compile(
          PATH + "\\s*(==|!=|>=|<=|>|<)\\s*(" + WORD + "|-?\\d+(?:\\.\\d+)?|[a-zA-Z][\\w.]*)");
  private static final Pattern AMONG =
      Pattern.compile(PATH + "\\s+(not\\s+)?in\\s*\\(([^()]*)\\)", Pattern.DOTALL);
  private static final Pattern LIKE =
      Pattern.compile(PATH + "\\s+(not\\s+)?matches\\s+(" + WORD + ")");

  /** Expressions that can't keep a matcher busy: words, {@code .*} and a choice of words. */
  private static final Pattern SIMPLE =
      Pattern.compile(
          "(?:\\.\\*)?(?:[^\\\\*+?{}\\[\\]()|.^$]*|\\([^\\\\*+?{}\\[\\]().^$]*\\))(?:\\.\\*)?");

  private Refutation() {}

  /** Whether a fact of which so much is known can't meet a constraint. */
  static boolean refuted(String constraint, Known fact) {
    List<String> choices = parts(constraint, "||");
    if (choices.size() > 1) {
      return choices.stream().allMatch(choice -> refuted(choice, fact));
    }
    List<String> demands = parts(constraint, "&&");
    if (demands.size() > 1) {
      return demands.stream().anyMatch(demand -> refuted(demand, fact));
    }
    return refutedAlone(BINDING.matcher(constraint.strip()).replaceFirst(""), fact);
  }

  private static boolean refutedAlone(String text, Known fact) {
    Matcher truth = TRUTH.matcher(text);
    if (truth.matches()) {
      boolean wanted = truth.group(1).isEmpty();
      return differs(
          fact.of(truth.group(2)), value -> !(value instanceof Boolean) || value.equals(wanted));
    }
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      return differs(
          fact.of(compared.group(1)), value -> holds(value, compared.group(2), compared.group(3)));
    }
    Matcher among = AMONG.matcher(text);
    if (among.matches()) {
      boolean wanted = among.group(2) == null;
      return differs(
          fact.of(among.group(1)), value -> words(among.group(3)).contains(value) == wanted);
    }
    Matcher like = LIKE.matcher(text);
    return like.matches() && refutedLike(like, fact);
  }

  private static boolean refutedLike(Matcher like, Known fact) {
    String expression = words(like.group(3)).get(0);
    boolean wanted = like.group(2) == null;
    return SIMPLE.matcher(expression).matches()
        && differs(
            fact.of(like.group(1)), value -> String.valueOf(value).matches(expression) == wanted);
  }

  private static boolean differs(@Nullable Object value, Predicate<Object> test) {
    return value != null && !test.test(value);
  }

  /** Whether a value may stand in such a relation to what is written; true when it isn't clear. */
  private static boolean holds(Object value, String relation, String written) {
    if (value == Gap.NOTHING) {
      return relation.equals("!=") != written.equals("null");
    }
    boolean equal;
    if (value instanceof BigDecimal || value instanceof Integer) {
      return !written.matches("-?[\\d.]+")
          || ordered(new BigDecimal(value.toString()).compareTo(new BigDecimal(written)), relation);
    } else if (value instanceof String && written.startsWith("\"")) {
      equal = value.equals(words(written).get(0));
    } else if (value instanceof Enum<?> constant && written.contains(".")) {
      equal = written.endsWith("." + constant.name());
    } else if (value instanceof Boolean && written.matches("true|false")) {
      equal = value.toString().equals(written);
    } else {
      return true;
    }
    return switch (relation) {
      case "==" -> equal;
      case "!=" -> !equal;
      default -> true;
    };
  }

  private static boolean ordered(int order, String relation) {
    return switch (relation) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "<" -> order < 0;
      default -> order <= 0;
    };
  }

  private static List<String> words(String list) {
    return QUOTED
        .matcher(list)
        .results()
        .map(found -> found.group().substring(1, found.group().length() - 1).translateEscapes())
        .toList();
  }

  /** Parts between signs that stand neither in quotes nor in parentheses. */
  private static List<String> parts(String text, String sign) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0 && text.startsWith(sign, i)) {
          parts.add(text.substring(start, i));
          start = i + sign.length();
        }
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
