package org.zhibai.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.work.Names;
import org.zhibai.desktop.work.WhyText;
import org.zhibai.desktop.work.WhyText.Paragraph;
import org.zhibai.model.CellAccount;
import org.zhibai.model.Severity;

/** 为什么: what each rule makes of a cell, and why. */
final class WhyWindow extends Dialog {
  private static final Point SIZE = new Point(760, 560);

  private final CellAccount account;
  private final WhyText words;
  private final String title;

  WhyWindow(Shell parent, CellAccount account, Names names, String title) {
    super(parent);
    this.account = account;
    this.words = new WhyText(names);
    this.title = title;
    setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Point getInitialSize() {
    return SIZE;
  }

  @Override
  protected @Nullable Control createDialogArea(Composite parent) {
    StyledText text = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    text.setData("id", "why.text");
    text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    text.setMargins(12, 12, 12, 12);
    text.setLineSpacing(3);
    Palette palette = Palette.on(text);
    StringBuilder all = new StringBuilder();
    List<StyleRange> styles = new ArrayList<>();
    bold(words.heading(account), all, styles, palette, null);
    for (Paragraph paragraph : words.paragraphs(account)) {
      all.append('\n');
      bold(paragraph.heading(), all, styles, palette, paragraph);
      paragraph.lines().forEach(line -> all.append("　").append(line).append('\n'));
    }
    text.setText(all.toString());
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
    return text;
  }

  private static void bold(
      String line,
      StringBuilder all,
      List<StyleRange> styles,
      Palette palette,
      @Nullable Paragraph paragraph) {
    StyleRange style = new StyleRange();
    style.start = all.length();
    style.length = line.length();
    style.fontStyle = SWT.BOLD;
    style.foreground =
        paragraph == null
            ? palette.ink()
            : switch (paragraph.verdict()) {
              case WRONG -> palette.ink(Severity.MANDATORY);
              case NOT_CHECKED -> palette.ink(Severity.EXPLAIN);
              case HELD -> palette.good();
              case NOT_APPLICABLE -> palette.muted();
            };
    styles.add(style);
    all.append(line).append('\n');
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
