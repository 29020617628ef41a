package org.zhibai.desktop.dialogs;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.zhibai.desktop.work.authoring.NewRuleForm;
import org.zhibai.model.Severity;
import org.zhibai.model.Texts;

/** Asks what a new rule is to be, and makes it. */
public final class NewRuleDialog extends TitleAreaDialog {
  private static final int WIDTH = 420;

  private final Texts texts;
  private final NewRuleForm form;
  private final String chapter;

  /**
   * @param chapter the folder that is chosen at first; may be empty
   */
  public NewRuleDialog(Shell parent, Texts texts, NewRuleForm form, String chapter) {
    super(parent);
    this.texts = texts;
    this.form = form;
    this.chapter = chapter;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.get("new.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(texts.get("new.title"));
    setMessage(texts.get("new.message"));
    Composite fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
    Combo chapters = new Combo(fields, SWT.READ_ONLY);
    beside(fields, chapters, "chapter");
    chapters.setItems(form.chapters().toArray(String[]::new));
    chapters.setText(chapter);
    form.chapter(chapters.getText());
    chapters.addListener(SWT.Selection, event -> took(form::chapter, chapters.getText()));
    text(fields, "file", form::file);
    text(fields, "name", form::name);
    Combo severities = new Combo(fields, SWT.READ_ONLY);
    beside(fields, severities, "severity");
    severities.setItems(
        Arrays.stream(Severity.values())
            .map(severity -> texts.get("severity." + severity))
            .toArray(String[]::new));
    severities.select(0);
    severities.addListener(
        SWT.Selection, event -> form.severity(Severity.values()[severities.getSelectionIndex()]));
    text(fields, "codes", form::codes);
    return area;
  }

  private void text(Composite parent, String key, Consumer<String> taker) {
    Text text = new Text(parent, SWT.BORDER);
    text.setMessage(texts.get("new.hint." + key));
    beside(parent, text, key);
    text.addListener(SWT.Modify, event -> took(taker, text.getText()));
  }

  private void beside(Composite parent, Control field, String key) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(texts.get("new.label." + key));
    label.moveAbove(field);
    field.setData("id", "new." + key);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
  }

  private void took(Consumer<String> taker, String text) {
    taker.accept(text);
    refresh();
  }

  private void refresh() {
    Optional<String> missing = form.missing();
    setErrorMessage(null);
    setMessage(missing.orElseGet(() -> texts.get("new.message")));
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(missing.isEmpty());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, texts.get("new.make"), true)
        .setData("id", "new.make");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    refresh();
  }

  @Override
  protected void okPressed() {
    try {
      Optional<String> refused = form.make();
      if (refused.isEmpty()) {
        super.okPressed();
      } else {
        setErrorMessage(refused.get());
      }
    } catch (IOException e) {
      setErrorMessage(texts.get("file.io", String.valueOf(e.getMessage())));
    }
  }
}
