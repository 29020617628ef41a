package org.zhibai.desktop.editor;

import java.util.Map;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.zhibai.desktop.editor.text.DrlToken;

/** The colours of the editor: those of the theme, which the settings can change. */
public final class RuleColors {
  private static final String PREFIX = "org.zhibai.rule.";
  private static final Map<DrlToken.Kind, String> KINDS =
      Map.of(
          DrlToken.Kind.KEYWORD, "keyword",
          DrlToken.Kind.TAG, "tag",
          DrlToken.Kind.FACT, "fact",
          DrlToken.Kind.FIELD, "field",
          DrlToken.Kind.VARIABLE, "variable",
          DrlToken.Kind.CODE, "code",
          DrlToken.Kind.TEXT, "text",
          DrlToken.Kind.NUMBER, "number",
          DrlToken.Kind.COMMENT, "comment");

  private RuleColors() {}

  /** A colour by the end of its id, {@code keyword}. */
  public static Color of(String name) {
    ColorRegistry colors = manager().getCurrentTheme().getColorRegistry();
    Color color = colors.get(PREFIX + name);
    return color == null
        ? PlatformUI.getWorkbench().getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND)
        : color;
  }

  /** Writes in a colour, whatever the theme is then. */
  public static Styler styler(String name) {
    return new Styler() {
      @Override
      public void applyStyles(TextStyle style) {
        style.foreground = of(name);
      }
    };
  }

  /** The end of the id of a token's colour; empty for one in the colour of all text. */
  static String name(DrlToken.Kind kind) {
    return KINDS.getOrDefault(kind, "");
  }

  /** How a token is written. */
  static int style(DrlToken.Kind kind) {
    return switch (kind) {
      case KEYWORD, FACT, CODE -> SWT.BOLD;
      case COMMENT -> SWT.ITALIC;
      default -> SWT.NORMAL;
    };
  }

  /** Tells of other colours until the answer is run. */
  public static Runnable listen(Runnable listener) {
    IPropertyChangeListener heard = event -> listener.run();
    manager().addPropertyChangeListener(heard);
    return () -> manager().removePropertyChangeListener(heard);
  }

  private static IThemeManager manager() {
    return PlatformUI.getWorkbench().getThemeManager();
  }
}
