package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.zhibai.app.RuleEffect;
import org.zhibai.desktop.ReviewPerspective;
import org.zhibai.desktop.editor.AuthorDesk;
import org.zhibai.desktop.editor.RuleColors;
import org.zhibai.desktop.work.FindingRow;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.Authoring.Change;
import org.zhibai.desktop.work.authoring.EffectLines;
import org.zhibai.desktop.work.authoring.EffectLines.Line;
import org.zhibai.desktop.work.authoring.RuleInHand;
import org.zhibai.model.Finding;
import org.zhibai.model.Texts;

/** 影响: what the unsaved change of the rule in front does to its findings. */
public final class EffectPart {
  private static final int[] WIDTHS = {70, 110, 170, 760};

  private final Workplace workplace;
  private final Texts texts;
  private final Label heading;
  private final Button all;
  private final Table table;
  private List<Line> lines = List.of();

  /** Builds the view. */
  @Inject
  public EffectPart(Composite parent, AuthorDesk author, Workplace workplace) {
    this.workplace = workplace;
    texts = author.texts();
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 2).applyTo(parent);
    heading = new Label(parent, SWT.WRAP);
    heading.setData("id", "effect.heading");
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(heading);
    all = new Button(parent, SWT.CHECK);
    all.setText(texts.get("effect.all"));
    all.setData("id", "effect.all");
    table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
    table.setData("id", "effect.findings");
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
    Columns.of(table, WIDTHS, texts, "effect.fate", "effect.unit", "effect.cell", "effect.said");
    table.setToolTipText(texts.get("effect.tip"));
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    table.addListener(SWT.DefaultSelection, event -> goTo(table.indexOf((TableItem) event.item)));
    all.addListener(SWT.Selection, event -> author.ready().ifPresent(this::show));
    AuthorView.of(author, table, this::show, this::changed);
  }

  private void show(Authoring desk) {
    show(desk, effect(desk));
  }

  private void changed(Authoring desk, Change change) {
    if (change == Change.TRIED || change == Change.CHOSEN || change == Change.CHECKED) {
      show(desk);
    }
  }

  private static Optional<RuleEffect> effect(Authoring desk) {
    return desk.chosen().flatMap(RuleInHand::effect);
  }

  private void show(Authoring desk, Optional<RuleEffect> effect) {
    EffectLines words = new EffectLines(desk.language(), code -> unit(desk, code));
    heading.setText(effect.map(words::heading).orElseGet(() -> texts.get(missing(desk))));
    lines = effect.map(one -> words.lines(one, all.getSelection())).orElse(List.of());
    table.setItemCount(lines.size());
    table.clearAll();
    heading.requestLayout();
  }

  private static String missing(Authoring desk) {
    return desk.trials().checked().isEmpty()
        ? "effect.unchecked"
        : desk.chosen().isEmpty() ? "try.none" : "try.running";
  }

  private static String unit(Authoring desk, String code) {
    return desk.words().system().unit(code).map(unit -> unit.name()).orElse(code);
  }

  private void fill(TableItem item) {
    int index = table.indexOf(item);
    if (index < 0 || index >= lines.size()) {
      return;
    }
    Line line = lines.get(index);
    item.setText(new String[] {line.fateWord(), line.unit(), line.cell(), line.said()});
    switch (line.fate()) {
      case NEW -> item.setForeground(0, RuleColors.of("error"));
      case LOST -> item.setForeground(0, RuleColors.of("well"));
      case CHANGED -> item.setForeground(0, RuleColors.of("warning"));
      case SAME -> item.setForeground(0, null);
    }
  }

  /**
   * Shows where a finding stands, in the submission's form; one that was found also by the saved
   * rule is chosen. Beside one that is only imagined nothing can be decided.
   */
  private void goTo(int index) {
    if (index < 0 || index >= lines.size()) {
      return;
    }
    Finding finding = lines.get(index).finding();
    try {
      IWorkbench workbench = PlatformUI.getWorkbench();
      IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
      IWorkbenchPage page = workbench.showPerspective(ReviewPerspective.ID, window);
      page.showView(ReviewPerspective.SHEET);
      workplace
          .findings()
          .row(finding.key())
          .map(FindingRow::finding)
          .ifPresentOrElse(workplace::choose, () -> workplace.look(finding.place().address()));
    } catch (WorkbenchException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes the focus. */
  @Focus
  public void focus() {
    table.setFocus();
  }
}
