package org.zhibai.app.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibai.app.LintRules;
import org.zhibai.model.Remark;
import org.zhibai.model.Remark.Level;
import org.zhibai.model.Texts;
import org.zhibai.model.WrittenRule;

/**
 * What is wrong with a rule and its page while they are being written. For one thread at a time.
 */
public final class RuleMarks {
  private static final Pattern NAMED = Pattern.compile("(?m)^rule\\s+\"([^\"\n]*)\"");

  private final LintRules lint;
  private final Texts texts;

  private RuleMarks(LintRules lint, Texts texts) {
    this.lint = lint;
    this.texts = texts;
  }

  /**
   * Marks with the tables of a pack.
   *
   * @param language of the sentences
   * @throws org.zhibai.forms.PackException when a table of the pack has a mistake
   */
  public static RuleMarks in(Path pack, Locale language) {
    return new RuleMarks(LintRules.in(pack, language), Texts.of(RuleMarks.class, language));
  }

  /**
   * What is wrong with a rule as it stands.
   *
   * @param others the other rules of the pack, whose names it can't have
   */
  public List<Remark> of(WrittenRule rule, List<RuleTree.Entry> others) {
    List<Remark> remarks = new ArrayList<>(lint.text(rule.id(), rule.drl(), rule.page()));
    twin(rule, others).ifPresent(remarks::add);
    return List.copyOf(remarks);
  }

  private Optional<Remark> twin(WrittenRule rule, List<RuleTree.Entry> others) {
    Matcher named = NAMED.matcher(rule.drl());
    if (!named.find()) {
      return Optional.empty();
    }
    String name = named.group(1);
    return others.stream()
        .filter(other -> !other.id().equals(rule.id()) && other.name().equals(name))
        .findFirst()
        .map(other -> taken(rule, named, other.id()));
  }

  private Remark taken(WrittenRule rule, Matcher named, String other) {
    String before = rule.drl().substring(0, named.start(1));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new Remark(
        Level.ERROR,
        "name.taken",
        rule.id() + ".drl",
        line,
        column,
        named.group(1).length(),
        named.group(),
        texts.get("name.taken", other),
        texts.get("name.taken.instead"));
  }
}
