package org.zhibai.desktop.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.zhibai.model.Texts;

/** About the product: its version and surroundings, and the libraries it is made with. */
public final class AboutDialog extends Dialog {
  private static final int COPY = IDialogConstants.CLIENT_ID;
  private static final int WIDTH = 760;
  private static final int ROWS = 260;

  /** Pixels of the picture that is shown. */
  private static final int PICTURE = 64;

  private final Texts texts;
  private final String surroundings;

  /**
   * A dialog that isn't open yet.
   *
   * @param rules the rule pack that is used
   * @param workspace the user's folder
   */
  public AboutDialog(Shell parent, Locale language, Path rules, Path workspace) {
    super(parent);
    this.texts = Texts.of(AboutDialog.class, language);
    String platform = "SWT " + SWT.getPlatform() + " " + SWT.getVersion();
    this.surroundings = new Surroundings(rules, workspace, platform).text(texts);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.get("about.title"));
    shell.setData("id", "about");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(14, 10).applyTo(area);
    picture(area);
    Text told = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
    told.setText(surroundings);
    told.setData("id", "about.surroundings");
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(told);
    List<Library> libraries = Library.all();
    Label heading = new Label(area, SWT.NONE);
    heading.setText(texts.get("about.libraries", libraries.size()));
    GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
    table(area, libraries);
    return area;
  }

  private void picture(Composite area) {
    Label label = new Label(area, SWT.NONE);
    for (Image image : Window.getDefaultImages()) {
      if (image.getBounds().width == PICTURE) {
        label.setImage(image);
      }
    }
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(label);
  }

  private void table(Composite area, List<Library> libraries) {
    Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
    table.setData("id", "about.libraries");
    table.setHeaderVisible(true);
    column(table, "about.name", 340);
    column(table, "about.version", 140);
    column(table, "about.licence", 320);
    for (Library library : libraries) {
      TableItem row = new TableItem(table, SWT.NONE);
      row.setText(new String[] {library.name(), library.version(), library.licence()});
      row.setData(library.page());
    }
    table.addListener(SWT.DefaultSelection, event -> open((String) event.item.getData()));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, ROWS).applyTo(table);
  }

  private void column(Table table, String key, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(texts.get(key));
    column.setWidth(width);
  }

  private static void open(String page) {
    if (!page.isEmpty()) {
      Program.launch(page);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COPY, texts.get("about.copy"), false);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button != COPY) {
      super.buttonPressed(button);
      return;
    }
    Copying.text(getShell().getDisplay(), surroundings);
  }
}
