package org.zhibai.desktop.editor.text;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.desktop.editor.text.DrlToken.Kind;

/** What of a rule file can be folded away: the head of the file, a rule, its parts, comments. */
public final class Folding {
  private final DrlTokens tokens;
  private final List<Region> regions = new ArrayList<>();

  /**
   * Lines that can be folded to their first one.
   *
   * @param start offset of a character of its first line
   * @param end offset of the last character of its last line
   */
  public record Region(int start, int end) {}

  private Folding(DrlTokens tokens) {
    this.tokens = tokens;
  }

  /** The regions of more than one line, by their beginning, the longer first. */
  public static List<Region> of(DrlTokens tokens) {
    Folding folding = new Folding(tokens);
    folding.look();
    folding.regions.sort(
        (a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
    return List.copyOf(folding.regions);
  }

  private void look() {
    int head = -1;
    int rule = -1;
    int part = -1;
    for (int i = 0; i < tokens.all().size(); i++) {
      DrlToken token = tokens.all().get(i);
      if (token.kind() == Kind.COMMENT) {
        add(token.start(), token.end() - 1);
      } else if (token.kind() == Kind.KEYWORD) {
        String word = tokens.word(token);
        boolean heading = word.equals("import") || word.equals("global");
        head = heading && head < 0 ? i : head;
        if (word.equals("rule")) {
          close(head, i);
          head = -1;
          rule = i;
        } else if (word.equals("when") || word.equals("then") || word.equals("end")) {
          close(part, i);
          part = word.equals("end") ? -1 : i;
          if (word.equals("end") && rule >= 0) {
            add(tokens.all().get(rule).start(), token.end() - 1);
            rule = -1;
          }
        }
      }
    }
  }

  /** From a token to the last one before another. */
  private void close(int from, int before) {
    if (from >= 0) {
      add(tokens.all().get(from).start(), tokens.all().get(before - 1).end() - 1);
    }
  }

  private void add(int start, int end) {
    if (tokens.text().substring(start, end).indexOf('\n') >= 0) {
      regions.add(new Region(start, end));
    }
  }
}
