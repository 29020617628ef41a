package org.zhibai.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.zhibai.desktop.editor.text.DrlToken;
import org.zhibai.desktop.editor.text.DrlTokens;
import org.zhibai.desktop.editor.text.KnownWords;

/** How rules and pages are written: which stretches in which colour. */
final class RuleStyles {
  private static final Pattern PAGE =
      Pattern.compile(
          "(?m)^(?<heading>#{1,3} .*)$|(?<label>\\*\\*[^*\n]+\\*\\*)|(?<slot>\\{[^{}\n]+\\})"
              + "|(?<code>\\b\\d\\d\\.\\d\\d\\b)|(?<bar>\\|)|(?<mark>【[SKA]】)|(?<where>^问题所在)");

  private RuleStyles() {}

  /** Of a rule. */
  static RuleColoring.Styles ofRule(KnownWords known) {
    return text -> {
      List<StyleRange> ranges = new ArrayList<>();
      for (DrlToken token : DrlTokens.of(text, known).all()) {
        String color = RuleColors.name(token.kind());
        if (!color.isEmpty()) {
          ranges.add(range(token.start(), token.end(), color, RuleColors.style(token.kind())));
        }
      }
      return ranges;
    };
  }

  /** Of a page. */
  static RuleColoring.Styles ofPage(KnownWords known) {
    return text -> {
      List<StyleRange> ranges = new ArrayList<>();
      Matcher found = PAGE.matcher(text);
      while (found.find()) {
        if (found.group("code") == null || known.code(found.group("code"))) {
          ranges.add(range(found.start(), found.end(), color(found), style(found)));
        }
      }
      return ranges;
    };
  }

  private static String color(Matcher found) {
    if (found.group("heading") != null) {
      return "fact";
    }
    if (found.group("label") != null || found.group("where") != null) {
      return "keyword";
    }
    if (found.group("slot") != null) {
      return "variable";
    }
    return found.group("code") != null ? "code" : found.group("bar") != null ? "comment" : "tag";
  }

  private static int style(Matcher found) {
    boolean plain = found.group("bar") != null || found.group("slot") != null;
    return plain ? SWT.NORMAL : SWT.BOLD;
  }

  private static StyleRange range(int start, int end, String color, int style) {
    return new StyleRange(start, end - start, RuleColors.of(color), null, style);
  }
}
