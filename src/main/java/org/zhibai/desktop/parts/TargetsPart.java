package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.zhibai.desktop.work.RankingModel;
import org.zhibai.desktop.work.TargetsModel;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Texts;

/** 目标与排名: what units reached of their targets, and how they rank, each number with its figures. */
public final class TargetsPart {
  private final Workplace work;
  private final CTabFolder tabs;
  private final TargetsTab targets;
  private final RankingTab ranking;

  /** Made by the workbench. */
  @Inject
  public TargetsPart(Composite parent, Workplace work, Locale language) {
    this.work = work;
    Texts texts = Texts.of(getClass(), language);
    this.tabs = new CTabFolder(parent, SWT.TOP);
    tabs.setData("id", "targets.tabs");
    this.targets = new TargetsTab(tabs, texts, work::look);
    this.ranking = new RankingTab(tabs, texts, work::look);
    tab(texts.get("targets.attainment"), targets.control());
    tab(texts.get("targets.ranking"), ranking.control());
    tabs.setSelection(0);
    Runnable deaf = work.listen(this::changed);
    tabs.addDisposeListener(gone -> deaf.run());
    show();
  }

  private void tab(String name, Composite control) {
    CTabItem item = new CTabItem(tabs, SWT.NONE);
    item.setText(name);
    item.setControl(control);
  }

  private void changed(Change change) {
    if (change == Change.RESULT) {
      show();
    }
  }

  /** While a check runs the numbers of the last one stay; they are exchanged at its end. */
  private void show() {
    work.result().ifPresent(this::show);
  }

  private void show(CheckResult result) {
    targets.show(new TargetsModel(result.attainments(), work.names()));
    ranking.show(new RankingModel(result.standings(), work.names()));
  }

  /** The view was brought to the front. */
  @Focus
  public void focus() {
    tabs.setFocus();
  }
}
