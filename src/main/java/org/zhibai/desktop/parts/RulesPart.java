package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.authoring.RuleTree.Chapter;
import org.zhibai.app.authoring.RuleTree.Entry;
import org.zhibai.desktop.editor.AuthorDesk;
import org.zhibai.desktop.editor.OpenRule;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.RuleFile;
import org.zhibai.desktop.work.authoring.RuleInHand;
import org.zhibai.desktop.work.authoring.RuleList;
import org.zhibai.model.Texts;

/** 规则: the rules of the pack by chapter, with a field to seek in. */
public final class RulesPart {
  private final Texts texts;
  private final Text search;
  private final Label counted;
  private final TreeViewer tree;
  private final RuleIcons icons;
  private @Nullable RuleList list;

  /** Builds the view. */
  @Inject
  public RulesPart(Composite parent, AuthorDesk author) {
    texts = author.texts();
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(texts.get("rules.search"));
    search.setData("id", "rules.search");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    tree = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
    tree.getTree().setData("id", "rules.tree");
    counted = new Label(parent, SWT.NONE);
    counted.setData("id", "rules.counted");
    counted.setText(texts.get("rules.reading"));
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(counted);
    icons = new RuleIcons(tree.getTree());
    search.addModifyListener(event -> seek());
    search.addListener(SWT.KeyDown, this::down);
    tree.addDoubleClickListener(event -> open());
    AuthorView.of(author, search, this::show, this::changed);
  }

  private void show(Authoring desk) {
    RuleList rules = new RuleList(desk.tree());
    rules.seek(search.getText());
    list = rules;
    desk.trials().checked().ifPresent(result -> rules.count(result.findings()));
    tree.setContentProvider(new RuleContents(rules));
    tree.setComparer(RuleContents.SAME);
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new RuleLabels(rules, icons)));
    tree.setInput(rules);
    count(desk);
    desk.chosen().map(RuleInHand::id).ifPresent(this::reveal);
  }

  private void changed(Authoring desk, Authoring.Change change) {
    RuleList rules = list;
    if (rules == null) {
      return;
    }
    if (change == Authoring.Change.TREE) {
      rules.take(desk.tree());
      tree.refresh();
      count(desk);
    }
    if (change == Authoring.Change.CHECKED) {
      desk.trials().checked().ifPresent(result -> rules.count(result.findings()));
      tree.refresh();
    }
    if (change == Authoring.Change.CHOSEN) {
      desk.chosen().map(RuleInHand::id).ifPresent(this::reveal);
    }
  }

  private void count(Authoring desk) {
    long broken = desk.tree().rules().stream().filter(Entry::broken).count();
    int all = desk.tree().rules().size();
    counted.setText(
        broken == 0
            ? texts.get("rules.counted", all)
            : texts.get("rules.counted.broken", all, broken));
    counted.requestLayout();
  }

  private void seek() {
    RuleList rules = list;
    if (rules == null) {
      return;
    }
    rules.seek(search.getText());
    tree.getTree().setRedraw(false);
    tree.refresh();
    if (rules.narrowed()) {
      tree.expandAll();
    } else {
      tree.collapseAll();
    }
    tree.getTree().setRedraw(true);
  }

  /** The arrow leads from the field to the first rule found. */
  private void down(Event key) {
    if (key.keyCode == SWT.ARROW_DOWN && list != null) {
      list.chapters().stream()
          .flatMap(Chapter::all)
          .findFirst()
          .ifPresent(first -> tree.setSelection(new StructuredSelection(first), true));
      tree.getTree().setFocus();
      key.doit = false;
    }
  }

  private void reveal(String id) {
    if (chosen() instanceof Entry entry && entry.id().equals(id)) {
      return;
    }
    if (list != null) {
      list.chapters().stream()
          .flatMap(Chapter::all)
          .filter(entry -> entry.id().equals(id))
          .findFirst()
          .ifPresent(entry -> tree.setSelection(new StructuredSelection(entry), true));
    }
  }

  private @Nullable Object chosen() {
    return ((IStructuredSelection) tree.getSelection()).getFirstElement();
  }

  private void open() {
    Object chosen = chosen();
    if (chosen instanceof Entry rule) {
      OpenRule.in(
          PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
          rule.id(),
          RuleFile.RULE);
    } else if (chosen != null) {
      tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
    }
  }

  /** Takes the focus. */
  @Focus
  public void focus() {
    search.setFocus();
  }
}
