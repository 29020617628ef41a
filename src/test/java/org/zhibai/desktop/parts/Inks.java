package org.zhibai.desktop.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.zhibai.desktop.editor.RuleColors;
import org.zhibai.model.Severity;

/** Inks and the grounds that they are written on where the product draws by itself. */
public final class Inks {
  private final Map<String, Color[]> found = new LinkedHashMap<>();

  private Inks() {}

  /** Those of the theme that coloured a control, by name: ink, ground. */
  public static Map<String, Color[]> of(Control control) {
    Inks inks = new Inks();
    inks.ofSheets(Palette.on(control));
    inks.ofRules();
    return inks.found;
  }

  private void ofSheets(Palette palette) {
    Map<String, Color> grounds = new LinkedHashMap<>();
    grounds.put("paper", palette.paper());
    grounds.put("beside", palette.beside());
    grounds.put("white", palette.printed(0xffffff));
    grounds.put("typed", palette.typed());
    grounds.put("heading of what is hidden", palette.rule());
    for (Severity severity : Severity.values()) {
      grounds.put("cell " + severity, palette.ground(severity));
    }
    grounds.forEach((name, ground) -> add("sheet, " + name, palette.ink(), ground));
    for (Severity severity : Severity.values()) {
      add("severity " + severity, palette.ink(severity), palette.paper());
    }
    add("sheet, black", palette.printed(0), palette.printed(0xffffff));
    add("muted", palette.muted(), palette.paper());
    add("link", palette.link(), palette.paper());
    add("good", palette.good(), palette.paper());
  }

  private void ofRules() {
    for (String ink :
        new String[] {
          "plain",
          "numbers",
          "keyword",
          "tag",
          "fact",
          "field",
          "variable",
          "code",
          "text",
          "number",
          "comment",
          "error",
          "well",
          "mandatory",
          "explain",
          "note",
          "warning"
        }) {
      add("rule, " + ink, RuleColors.of(ink), RuleColors.of("ground"));
      add("rule at the caret, " + ink, RuleColors.of(ink), RuleColors.of("line"));
    }
    for (String ground : new String[] {"shade1", "shade2", "unread", "format"}) {
      add("coverage, " + ground, RuleColors.of("plain"), RuleColors.of(ground));
    }
  }

  private void add(String name, Color ink, Color ground) {
    found.put(name, new Color[] {ink, ground});
  }
}
