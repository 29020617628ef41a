package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.zhibai.app.RuleVerdict;
import org.zhibai.desktop.editor.AuthorDesk;
import org.zhibai.desktop.editor.OpenRule;
import org.zhibai.desktop.editor.RuleInput;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.Authoring.Change;
import org.zhibai.desktop.work.authoring.RuleFile;
import org.zhibai.desktop.work.authoring.RuleInHand;
import org.zhibai.desktop.work.authoring.TryLines;
import org.zhibai.model.Texts;

/** 试跑: what comes of the cases of the rule in front, as it is being written. */
public final class TryPart {
  private static final int[] WIDTHS = {280, 110, 110, 760};

  private final Texts texts;
  private final Label heading;
  private final Tree tree;
  private final RuleIcons icons;

  /** Builds the view. */
  @Inject
  public TryPart(Composite parent, AuthorDesk author) {
    texts = author.texts();
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    heading = new Label(parent, SWT.WRAP);
    heading.setData("id", "try.heading");
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(heading);
    tree = new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER);
    tree.setData("id", "try.cases");
    tree.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    Columns.of(tree, WIDTHS, texts, "try.case", "try.expected", "try.found", "try.said");
    icons = new RuleIcons(tree);
    tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item, author));
    AuthorView.of(author, tree, this::fill, this::changed);
  }

  private void changed(Authoring desk, Change change) {
    if (change == Change.TRIED || change == Change.CHOSEN) {
      fill(desk);
    }
  }

  private void fill(Authoring desk) {
    TryLines lines = new TryLines(desk.language());
    Optional<RuleInHand> rule = desk.chosen();
    Optional<RuleVerdict> verdict = rule.flatMap(RuleInHand::verdict);
    heading.setText(
        verdict
            .map(lines::heading)
            .orElseGet(() -> texts.get(rule.isPresent() ? "try.running" : "try.none")));
    tree.setRedraw(false);
    tree.removeAll();
    verdict.map(lines::lines).orElse(List.of()).forEach(this::add);
    tree.setRedraw(true);
    heading.requestLayout();
  }

  private void add(TryLines.Line line) {
    TreeItem item = new TreeItem(tree, SWT.NONE);
    fill(item, line);
    for (TryLines.Line cell : line.cells()) {
      fill(new TreeItem(item, SWT.NONE), cell);
    }
    item.setExpanded(!line.met());
  }

  private void fill(TreeItem item, TryLines.Line line) {
    item.setText(new String[] {line.title(), line.expected(), line.found(), line.said()});
    item.setImage(icons.outcome(line.met()));
    item.setData(line);
  }

  private static void open(TreeItem item, AuthorDesk author) {
    author
        .ready()
        .flatMap(Authoring::chosen)
        .ifPresent(
            rule ->
                OpenRule.at(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                    new RuleInput(rule.id(), RuleFile.PAGE),
                    ((TryLines.Line) item.getData()).at(),
                    1));
  }

  /** Takes the focus. */
  @Focus
  public void focus() {
    tree.setFocus();
  }
}
