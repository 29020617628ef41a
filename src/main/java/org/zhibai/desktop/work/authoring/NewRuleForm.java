package org.zhibai.desktop.work.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibai.app.NewRule;
import org.zhibai.app.NewRuleRefused;
import org.zhibai.app.authoring.RuleTree;
import org.zhibai.model.Severity;
import org.zhibai.model.Texts;

/** What a new rule is to be, as it is filled in, and what is still amiss. */
public final class NewRuleForm {
  private final Path pack;
  private final RuleTree tree;
  private final Texts texts;
  private String chapter = "";
  private String file = "";
  private String name = "";
  private Severity severity = Severity.MANDATORY;
  private String codes = "";

  /** A form for a rule of a pack. */
  public NewRuleForm(Path pack, RuleTree tree, Locale language) {
    this.pack = pack;
    this.tree = tree;
    this.texts = Texts.of(getClass(), language);
  }

  /** The folders in which a rule can stand. */
  public List<String> chapters() {
    return tree.rules().stream().map(RuleTree.Entry::chapter).distinct().sorted().toList();
  }

  /** Sets the folder, {@code creation/patents}. */
  public void chapter(String path) {
    chapter = path.strip();
  }

  /** Sets the name of the file, without its ending. */
  public void file(String written) {
    file = written.strip();
  }

  /** Sets the requirement in words. */
  public void name(String written) {
    name = written.strip();
  }

  /** Sets how much it matters. */
  public void severity(Severity chosen) {
    severity = chosen;
  }

  /** Sets the codes of the whole and its parts, with commas or blanks between them. */
  public void codes(String written) {
    codes = written.strip();
  }

  /** The id of the rule. */
  public String id() {
    return chapter + "/" + file;
  }

  /** What is still missing, in a sentence; empty when the rule can be made. */
  public Optional<String> missing() {
    if (chapter.isEmpty()) {
      return Optional.of(texts.get("new.chapter"));
    }
    if (!file.matches("[a-z][a-z0-9-]*")) {
      return Optional.of(texts.get("new.file"));
    }
    return name.length() < 2 ? Optional.of(texts.get("new.name")) : Optional.empty();
  }

  /**
   * Makes the rule and its page.
   *
   * @return why it can't be made; empty when it was
   * @throws IOException when a file can't be written
   */
  public Optional<String> make() throws IOException {
    List<String> lines =
        Stream.of(codes.split("[,，、\\s]+")).filter(code -> !code.isEmpty()).toList();
    try {
      new NewRule(pack).write(new NewRule.Request(id(), name, severity, null, lines));
      return Optional.empty();
    } catch (NewRuleRefused e) {
      return Optional.of(texts.get("new." + e.reason(), e.about().toArray()));
    }
  }
}
