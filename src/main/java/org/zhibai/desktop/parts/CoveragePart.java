package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.zhibai.desktop.editor.AuthorDesk;
import org.zhibai.desktop.editor.Later;
import org.zhibai.desktop.editor.OpenRule;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.CoverageGrid;
import org.zhibai.desktop.work.authoring.RuleFile;
import org.zhibai.model.Coverage;
import org.zhibai.model.Rule;
import org.zhibai.model.Texts;

/** 覆盖: a form coloured by how many rules read each cell, and which rules these are. */
public final class CoveragePart {
  private static final int[] SHARES = {7, 3};

  private final AuthorDesk author;
  private final Texts texts;
  private final Later measuring;
  private final Choice forms;
  private final Button measure;
  private final Label summary;
  private final CoverageTable table;
  private final Table readers;
  private List<CoverageGrid> grids = List.of();

  /** Builds the view. */
  @Inject
  public CoveragePart(Composite parent, AuthorDesk author) {
    this.author = author;
    this.texts = author.texts();
    this.measuring = new Later(texts.get("coverage.measuring"), true);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(6, 2).applyTo(parent);
    measure = new Button(parent, SWT.PUSH);
    measure.setText(texts.get("coverage.measure"));
    measure.setData("id", "coverage.measure");
    forms = new Choice(parent, "coverage.forms", this::show);
    forms.combo().setVisibleItemCount(20);
    GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(forms.combo());
    summary = new Label(parent, SWT.NONE);
    summary.setText(texts.get("coverage.none"));
    summary.setData("id", "coverage.summary");
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(summary);
    SashForm both = new SashForm(parent, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(both);
    table = new CoverageTable(both, texts, this::readers);
    readers = new Table(both, SWT.BORDER | SWT.FULL_SELECTION);
    readers.setData("id", "coverage.readers");
    both.setWeights(SHARES);
    measure.addListener(SWT.Selection, event -> author.whenReady(this::measure));
    AuthorView.of(author, measure, this::measureAgain, (desk, change) -> {});
    readers.addListener(SWT.DefaultSelection, event -> open((TableItem) event.item));
  }

  /** Another pack has another coverage. */
  private void measureAgain(Authoring desk) {
    if (!grids.isEmpty()) {
      measure(desk);
    }
  }

  private void measure(Authoring desk) {
    measure.setEnabled(false);
    measuring.in(
        0,
        progress -> {
          try {
            Coverage coverage = desk.coverage(progress);
            author.screen(() -> take(coverage));
          } finally {
            author.screen(this::measured);
          }
        });
  }

  private void measured() {
    if (!measure.isDisposed()) {
      measure.setEnabled(true);
    }
  }

  private void take(Coverage coverage) {
    if (measure.isDisposed()) {
      return;
    }
    grids = CoverageGrid.all(coverage);
    forms.offer(grids.stream().map(CoverageGrid::title).toList());
  }

  private void show(int form) {
    CoverageGrid grid = grids.get(form);
    Coverage.Sheet sheet = grid.sheet();
    summary.setText(
        texts.get(
            "coverage.summary",
            sheet.lines(),
            sheet.readBy(0),
            sheet.readBy(1),
            sheet.readBy(2),
            sheet.unguarded().size()));
    table.show(grid);
    readers(Optional.empty());
  }

  private void readers(Optional<Coverage.Cell> cell) {
    readers.removeAll();
    for (Rule rule : cell.map(Coverage.Cell::readers).orElse(List.of())) {
      TableItem item = new TableItem(readers, SWT.NONE);
      item.setText(rule.name());
      item.setData(rule.id());
    }
    if (cell.isPresent() && cell.get().readers().isEmpty()) {
      new TableItem(readers, SWT.NONE).setText(texts.get("coverage.unread"));
    }
  }

  private static void open(TableItem item) {
    if (item.getData() instanceof String id) {
      OpenRule.in(
          PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), id, RuleFile.RULE);
    }
  }

  /** Takes the focus. */
  @Focus
  public void focus() {
    measure.setFocus();
  }
}
