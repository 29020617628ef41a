package org.zhibai.desktop.editor.text;

import java.util.HashSet;
import java.util.Set;
import org.zhibai.app.authoring.RuleWords;
import org.zhibai.app.authoring.RuleWords.Field;

/** The words of a pack as a scanner asks for them, for each word it meets. */
public final class KnownWords {
  private final Set<String> facts = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  /** The words of a pack. */
  public KnownWords(RuleWords words) {
    words
        .facts()
        .forEach(
            fact -> {
              facts.add(fact.name());
              fact.fields().stream().map(Field::name).forEach(fields::add);
            });
    words.system().allLines().forEach(line -> codes.add(line.code()));
  }

  boolean fact(String word) {
    return facts.contains(word);
  }

  boolean field(String word) {
    return fields.contains(word);
  }

  /** Whether a word is the code of a line. */
  public boolean code(String word) {
    return codes.contains(word);
  }
}
