package org.zhibai.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.rules.MatchPattern.Constraint;

/**
 * The line of a rule at which the compiler or the guard takes offence. They speak of what was
 * generated from the rule and seldom know a line of it, but they name classes, methods and fields;
 * the one of these that is rarest in the rule, the last one of several, says where to look.
 */
final class Culprit {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern WORDS_OF_ITS_OWN = Pattern.compile("\"[^\"\n]*\"|//[^\n]*");

  private static final Set<String> KEYWORDS =
      Set.of("package", "import", "global", "rule", "when", "then", "end", "not", "exists");

  private final DrlText drl;
  private final String code;

  Culprit(DrlText drl) {
    this.drl = drl;
    this.code =
        WORDS_OF_ITS_OWN
            .matcher(drl.text())
            .replaceAll(words -> " ".repeat(words.group().length()));
  }

  /** A mention of a word in the rule, and how often the word is there in all. */
  private record Mention(int offset, int times) {}

  /**
   * The line that is meant.
   *
   * @param said what is said about the rule
   * @param line the line that goes with it; taken when no word tells and there is such a line
   * @return that of the constraint that states the fault when nothing tells
   */
  int line(String said, int line) {
    Optional<Mention> rarest =
        words(said).stream()
            .filter(word -> !KEYWORDS.contains(word))
            .flatMap(word -> mention(word).stream())
            .reduce((one, later) -> later.times() <= one.times() ? later : one);
    boolean known = line > 0 && line <= drl.line(drl.text().length());
    return rarest.map(mention -> drl.line(mention.offset())).orElse(known ? line : fault());
  }

  private int fault() {
    var constraints = drl.last().constraints();
    Constraint fault = constraints.get(constraints.size() - 1);
    return drl.line(drl.text().indexOf(fault.text(), fault.start()));
  }

  private Optional<Mention> mention(String word) {
    Matcher matcher = Pattern.compile("\\b" + word + "\\b").matcher(code);
    int[] offsets = matcher.results().mapToInt(MatchResult::start).toArray();
    return offsets.length == 0
        ? Optional.empty()
        : Optional.of(new Mention(offsets[0], offsets.length));
  }

  /** The words in their order; of {@code getClass} also {@code class}, as rules may write it. */
  private static Set<String> words(String said) {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(said);
    while (matcher.find()) {
      String word = matcher.group();
      words.add(word);
      if (word.matches("get[A-Z]\\w*")) {
        words.add(Character.toLowerCase(word.charAt(3)) + word.substring(4));
      }
    }
    return words;
  }
}
