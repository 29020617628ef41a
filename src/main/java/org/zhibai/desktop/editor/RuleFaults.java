package org.zhibai.desktop.editor;

import org.zhibai.app.authoring.RuleFileRefused;
import org.zhibai.model.Texts;

/** What is said when a rule can't be opened or saved: what, where, what to do. */
public final class RuleFaults {
  private final Texts texts;

  /**
   * @param texts the sentences of the editor
   */
  public RuleFaults(Texts texts) {
    this.texts = texts;
  }

  /** A sentence that says what is wrong, with which file, and what to do. */
  public String sentence(Exception e) {
    if (e instanceof RuleFileRefused refused) {
      return texts.get("file." + refused.reason(), refused.file());
    }
    return texts.get("file.io", String.valueOf(e.getMessage()));
  }

  /** Whether somebody else changed the file meanwhile. */
  public static boolean changed(Throwable e) {
    return e instanceof RuleFileRefused refused
        && (refused.reason() == RuleFileRefused.Reason.CHANGED
            || refused.reason() == RuleFileRefused.Reason.GONE);
  }
}
