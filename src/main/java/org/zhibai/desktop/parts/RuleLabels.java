package org.zhibai.desktop.parts;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.authoring.RuleTree.Chapter;
import org.zhibai.app.authoring.RuleTree.Entry;
import org.zhibai.desktop.editor.RuleColors;
import org.zhibai.desktop.work.authoring.RuleList;

/** How rules and chapters stand in the tree: name, number of rules or findings, severity. */
final class RuleLabels extends LabelProvider implements IStyledLabelProvider {
  private static final Styler FAULTY = RuleColors.styler("error");
  private static final Styler ASIDE = RuleColors.styler("numbers");
  private static final Styler COUNT = RuleColors.styler("fact");

  private final RuleList rules;
  private final RuleIcons icons;

  RuleLabels(RuleList rules, RuleIcons icons) {
    this.rules = rules;
    this.icons = icons;
  }

  @Override
  public StyledString getStyledText(Object element) {
    StyledString text = new StyledString();
    if (element instanceof Chapter chapter) {
      text.append(chapter.name());
      text.append("　" + chapter.all().count(), ASIDE);
      counted(text, rules.findings(chapter));
    } else if (element instanceof Entry rule) {
      text.append(rule.name(), rule.broken() ? FAULTY : null);
      counted(text, rules.findings(rule));
    }
    return text;
  }

  private static void counted(StyledString text, long findings) {
    if (findings > 0) {
      text.append("　" + findings, COUNT);
    }
  }

  @Override
  public @Nullable Image getImage(Object element) {
    return element instanceof Entry rule ? icons.of(rule.severity()) : null;
  }
}
