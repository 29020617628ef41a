package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.OpenCheck;
import org.zhibai.desktop.dialogs.Faults;
import org.zhibai.desktop.work.LongSheet;
import org.zhibai.desktop.work.RelationMarks;
import org.zhibai.desktop.work.SheetModel;
import org.zhibai.desktop.work.Tryout;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetOutline;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;

/** 报表: the submission as a form, at the cell of the chosen finding, its relation marked. */
public final class SheetPart {
  private final Workplace desk;
  private final Texts texts;
  private final Faults faults;
  private final Combo sheets;
  private final Label cellLabel;
  private final Button why;
  private final Label relation;
  private final SheetCanvas canvas;
  private @Nullable Submission submission;
  private @Nullable SheetModel model;
  private int asked;

  /** Makes the view. */
  @Inject
  public SheetPart(Composite parent, Workplace desk, Locale language) {
    this.desk = desk;
    this.texts = Texts.of(SheetPart.class, language);
    this.faults = new Faults(language);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    Composite top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(top);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
    sheets = new Combo(top, SWT.READ_ONLY);
    sheets.setData("id", "sheet.sheets");
    GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(sheets);
    sheets.addListener(SWT.Selection, event -> other());
    cellLabel = new Label(top, SWT.NONE);
    cellLabel.setData("id", "sheet.cell");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(cellLabel);
    why = whyButton(top);
    relation = new Label(parent, SWT.WRAP);
    relation.setData("id", "sheet.relation");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(6, 0)
        .hint(300, SWT.DEFAULT)
        .applyTo(relation);
    canvas = paper(parent);
    Hearing.of(desk, canvas, this::look, Change.CELL);
    Hearing.of(desk, canvas, this::again, Change.RESULT);
    Hearing.of(desk, canvas, this::typed, Change.TYPED);
  }

  private Button whyButton(Composite top) {
    Button button = new Button(top, SWT.PUSH);
    button.setText(texts.get("sheet.why"));
    button.setToolTipText(texts.get("sheet.why.tip"));
    button.setData("id", "sheet.why");
    button.addListener(SWT.Selection, event -> why());
    return button;
  }

  private SheetCanvas paper(Composite parent) {
    SheetCanvas paper = new SheetCanvas(parent);
    paper.setData("id", "sheet.canvas");
    GridDataFactory.fillDefaults().grab(true, true).applyTo(paper);
    paper.onChoice(desk::look);
    paper.addListener(
        SWT.KeyDown,
        event -> {
          if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            why();
          }
        });
    return paper;
  }

  /** Another result: the sheet is read again, at the same cell. */
  private void again() {
    model = null;
    look();
  }

  private void look() {
    Optional<CellAddress> cell = desk.cell();
    Optional<Submission> found = cell.flatMap(at -> desk.submission(at.file()));
    if (cell.isEmpty() || found.isEmpty() || cell.get().sheet().isEmpty()) {
      nothing();
      return;
    }
    CellAddress at = cell.get();
    SheetModel known = model;
    if (known != null && found.get() == submission && known.here(at)) {
      show(known, at);
    } else {
      load(found.get(), at);
    }
  }

  private void nothing() {
    model = null;
    canvas.show(null);
    cellLabel.setText(texts.get("sheet.nothing"));
    relation.setText("");
    relation.getParent().layout();
    why.setEnabled(false);
  }

  private void load(Submission of, CellAddress at) {
    int mine = ++asked;
    CompletableFuture.supplyAsync(() -> read(of, at))
        .whenComplete(
            (read, fault) -> {
              if (!canvas.isDisposed()) {
                canvas
                    .getDisplay()
                    .asyncExec(
                        () -> {
                          if (mine == asked && !canvas.isDisposed()) {
                            loaded(of, at, read, fault);
                          }
                        });
              }
            });
  }

  private record Read(SheetGrid grid, List<String> sheets) {}

  private Read read(Submission of, CellAddress at) {
    try {
      OpenCheck open = desk.open();
      return new Read(open.sheet(of, at.sheet(), LongSheet.pageOf(at.row())), open.sheets(of));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void loaded(
      Submission of, CellAddress at, @Nullable Read read, @Nullable Throwable fault) {
    if (read == null) {
      nothing();
      cellLabel.setText(unreadable(at, String.valueOf(fault)));
      return;
    }
    submission = of;
    OpenCheck open = desk.open();
    SheetOutline outline = read.grid().outline();
    LongSheet sheet =
        new LongSheet(read.grid(), first -> open.more(of, outline, first), around(at));
    sheets.setItems(read.sheets().toArray(String[]::new));
    show(new SheetModel(sheet, of, desk.findings().all()), at);
  }

  private LongSheet.Surroundings around(CellAddress at) {
    Display display = canvas.getDisplay();
    return new LongSheet.Surroundings(
        ForkJoinPool.commonPool(),
        work -> display.asyncExec(() -> whileThere(work)),
        this::arrived,
        fault -> cellLabel.setText(unreadable(at, fault)));
  }

  private void whileThere(Runnable work) {
    if (!canvas.isDisposed()) {
      work.run();
    }
  }

  /** Rows that weren't at hand are there: the cell looked at may be among them. */
  private void arrived() {
    canvas.redraw();
    desk.cell().ifPresent(this::label);
  }

  private String unreadable(CellAddress at, Object fault) {
    return texts.get("sheet.unreadable", at.file(), fault);
  }

  private void show(SheetModel sheet, CellAddress at) {
    sheets.setText(at.sheet());
    RelationMarks marks = desk.chosen().map(RelationMarks::of).orElse(RelationMarks.NONE);
    SheetModel shown = sheet.marked(marks);
    model = shown;
    canvas.show(shown);
    typed();
    why.setEnabled(!at.ref().isEmpty());
    label(at);
    relation.setText(relation(marks, at));
    relation.getParent().layout();
    if (!at.ref().isEmpty()) {
      canvas.reveal(at.row(), at.column());
    }
  }

  private void label(CellAddress at) {
    SheetModel sheet = model;
    Submission of = submission;
    if (sheet != null && of != null && sheet.here(at)) {
      cellLabel.setText(Texts.oneLine(label(sheet, of, at)));
    }
  }

  private static String label(SheetModel sheet, Submission of, CellAddress at) {
    String unit = of.unit().name() + " " + of.year();
    if (at.ref().isEmpty()) {
      return unit;
    }
    String entry =
        sheet
            .entry(at.row(), at.column())
            .map(one -> "　" + one.code() + " " + one.name() + "　" + one.column())
            .orElse("");
    return unit + "　" + at.ref() + entry + "　" + sheet.cell(at.row(), at.column()).text();
  }

  /** The chosen finding's formula with numbers, and where the rest of its relation stands. */
  private String relation(RelationMarks marks, CellAddress at) {
    Optional<Finding> chosen = desk.chosen();
    if (chosen.isEmpty() || marks.role(at).isEmpty()) {
      return "";
    }
    String numbers = chosen.get().formulaInNumbers();
    String others =
        marks.elsewhere(at).values().stream()
            .flatMap(List::stream)
            .map(cell -> cell.address().withoutFile() + " " + cell.value())
            .collect(Collectors.joining("、"));
    String elsewhere = others.isEmpty() ? "" : "\n" + texts.get("sheet.elsewhere", others);
    return (numbers.isEmpty() ? chosen.get().message() : numbers) + elsewhere;
  }

  private void other() {
    Submission of = submission;
    if (of != null) {
      desk.look(CellAddress.ofSheet(of.file().name(), sheets.getText()));
    }
  }

  private void typed() {
    canvas.typed(
        desk.tryout()
            .filter(tryout -> tryout.submission() == submission)
            .map(Tryout::shown)
            .orElse(Map.of()));
  }

  private void why() {
    Optional<CellAddress> cell = desk.cell();
    Submission of = submission;
    if (of == null || cell.isEmpty() || cell.get().ref().isEmpty()) {
      return;
    }
    why.setEnabled(false);
    CompletableFuture.supplyAsync(() -> desk.open().why(of, cell.get()))
        .whenComplete(
            (account, fault) -> {
              if (!canvas.isDisposed()) {
                canvas.getDisplay().asyncExec(() -> told(account, fault));
              }
            });
  }

  private void told(@Nullable CellAccount account, @Nullable Throwable fault) {
    if (canvas.isDisposed()) {
      return;
    }
    why.setEnabled(true);
    if (account != null) {
      new WhyWindow(canvas.getShell(), account, desk.names(), texts.get("sheet.why.title")).open();
    } else if (fault != null) {
      faults.tell(canvas.getShell(), fault.getCause() == null ? fault : fault.getCause());
    }
  }

  /** Gives the sheet the keys. */
  @Focus
  public void focus() {
    canvas.setFocus();
  }
}
