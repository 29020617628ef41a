package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.handlers.CheckNow;
import org.zhibai.desktop.handlers.Opening;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.FindingFilter;
import org.zhibai.desktop.work.FolderWatch;
import org.zhibai.desktop.work.SubmissionsTree;
import org.zhibai.desktop.work.SubmissionsTree.Node;
import org.zhibai.desktop.work.SubmissionsTree.State;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Severity;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;

/** 填报: who handed in what, by year and unit; files come by dialog and by drop. */
public final class SubmissionsPart {
  private static final int[] WIDTHS = {130, 60, 38, 38, 38, 40, 200};

  private static final int VERSION = 5;

  private final Workplace desk;
  private final Locale language;
  private final Settings settings;
  private final Texts texts;
  private final FolderWatch watch;
  private final Tree tree;
  private final Label hint;
  private @Nullable SubmissionsTree units;
  private List<SubmissionsTree.Year> years = List.of();

  /** While items are taken away the tree asks for some that are about to go. */
  private boolean counting;

  /** Makes the view. */
  @Inject
  public SubmissionsPart(Composite parent, Workplace desk, Settings settings, Locale language) {
    this.desk = desk;
    this.language = language;
    this.settings = settings;
    this.texts = Texts.of(SubmissionsPart.class, language);
    Display display = parent.getDisplay();
    this.watch = new FolderWatch(desk, display::asyncExec, this::check);
    parent.addDisposeListener(event -> watch.close());
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    bar(parent);
    hint = new Label(parent, SWT.WRAP);
    hint.setData("id", "submissions.hint");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(6, 2)
        .hint(200, SWT.DEFAULT)
        .applyTo(hint);
    tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
    tree.setData("id", "submissions.tree");
    tree.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    columns();
    tree.addListener(SWT.SetData, this::fill);
    tree.addListener(SWT.Selection, event -> chosen());
    tree.addListener(SWT.DefaultSelection, event -> open());
    drop();
    Hearing.of(desk, tree, this::results, Change.RESULT);
    Hearing.ofTheme(tree, this::results);
    Hearing.of(desk, tree, this::refresh, Change.INPUTS, Change.RUNNING);
  }

  private void bar(Composite parent) {
    ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    item(bar, "submissions.files", this::files);
    item(bar, "submissions.folder", this::folder);
    item(bar, "submissions.prior", this::prior);
    item(bar, "submissions.check", this::check);
    ToolItem watched = new ToolItem(bar, SWT.CHECK);
    watched.setText(texts.get("submissions.watch"));
    watched.setToolTipText(texts.get("submissions.watch.tip"));
    watched.setData("id", "submissions.watch");
    watched.addListener(
        SWT.Selection, event -> watched.setSelection(watch(watched.getSelection())));
  }

  /** Begins or ends to watch; says whether it watches now. */
  private boolean watch(boolean wanted) {
    try {
      if (wanted) {
        watch.begin();
      } else {
        watch.end();
      }
    } catch (IOException e) {
      String told = texts.get("submissions.watch.failed", String.valueOf(e.getMessage()));
      MessageDialog.openWarning(tree.getShell(), texts.get("submissions.watch"), told);
    }
    return watch.isOn();
  }

  private void item(ToolBar bar, String key, Runnable run) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(texts.get(key));
    item.setToolTipText(texts.get(key + ".tip"));
    item.setData("id", key);
    item.addListener(SWT.Selection, event -> run.run());
  }

  private void columns() {
    String[] keys = {"unit", "state", "mandatory", "explain", "note", "version", "file"};
    for (int i = 0; i < keys.length; i++) {
      TreeColumn column = new TreeColumn(tree, i >= 2 && i <= 5 ? SWT.RIGHT : SWT.LEFT);
      column.setText(texts.get("submissions.column." + keys[i]));
      column.setWidth(WIDTHS[i]);
    }
  }

  private void drop() {
    DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files) {
              take(Arrays.stream(files).map(Path::of).toList());
            }
          }
        });
  }

  /** Lays files on the desk and checks them. */
  void take(List<Path> files) {
    new Opening(desk, settings, tree.getShell(), language).add(files);
  }

  private void files() {
    FileDialog dialog = new FileDialog(tree.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(texts.get("submissions.files.tip"));
    dialog.setFilterExtensions(new String[] {"*.xlsx;*.xls;*.xlsm;*.et", "*.*"});
    settings.submissions().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    if (dialog.open() != null) {
      take(
          Arrays.stream(dialog.getFileNames())
              .map(name -> Path.of(dialog.getFilterPath(), name))
              .toList());
    }
  }

  private void folder() {
    choose("submissions.folder.tip").ifPresent(folder -> take(List.of(folder)));
  }

  private void prior() {
    choose("submissions.prior.tip")
        .ifPresent(
            folder -> {
              desk.lastYears(List.of(folder));
              check();
            });
  }

  private Optional<Path> choose(String title) {
    DirectoryDialog dialog = new DirectoryDialog(tree.getShell(), SWT.OPEN);
    dialog.setText(texts.get(title));
    settings.submissions().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  private void check() {
    if (!desk.paths().isEmpty()) {
      new CheckNow().check(desk, tree.getShell(), language);
    }
  }

  private void refresh() {
    hint.setText(hint());
    hint.getParent().layout();
  }

  private void results() {
    SubmissionsTree shown =
        desk.result().map(result -> new SubmissionsTree(result, desk.names())).orElse(null);
    units = shown;
    years = shown == null ? List.of() : shown.years();
    if (shown != null) {
      years.forEach(year -> Columns.fit(tree.getColumn(1), shown.received(year)));
    }
    fit();
    counting = true;
    tree.removeAll();
    counting = false;
    tree.setItemCount(years.size());
    for (TreeItem item : tree.getItems()) {
      item.getText();
      item.setExpanded(true);
    }
    refresh();
  }

  /** Counts are shown whole; columns that somebody has made wider stay so. */
  private void fit() {
    for (Severity severity : Severity.values()) {
      int most = years.stream().mapToInt(year -> year.counts().of(severity)).max().orElse(0);
      Columns.fit(tree.getColumn(2 + severity.ordinal()), count(most));
    }
    int last =
        years.stream()
            .flatMap(year -> year.nodes().stream())
            .mapToInt(Node::version)
            .max()
            .orElse(0);
    Columns.fit(tree.getColumn(VERSION), count(last));
  }

  private String hint() {
    if (desk.isRunning()) {
      return desk.looked() > 0
          ? texts.get("submissions.looked", desk.looked())
          : texts.get("submissions.running", desk.paths().size());
    }
    return desk.paths().isEmpty()
        ? texts.get("submissions.empty")
        : texts.get("submissions.from", shown(desk.paths()), shown(desk.prior()));
  }

  private String shown(List<Path> paths) {
    return paths.isEmpty()
        ? texts.get("submissions.none")
        : String.join("、", paths.stream().map(path -> path.getFileName().toString()).toList());
  }

  /** Fills in an item once it is seen: there may be thousands. */
  private void fill(Event event) {
    TreeItem item = (TreeItem) event.item;
    TreeItem parent = item.getParentItem();
    SubmissionsTree shown = units;
    if (counting || shown == null || event.index < 0) {
      return;
    }
    if (parent == null) {
      SubmissionsTree.Year year = years.get(event.index);
      item.setText(0, shown.heading(year));
      item.setText(1, shown.received(year));
      for (Severity severity : Severity.values()) {
        item.setText(2 + severity.ordinal(), count(year.counts().of(severity)));
      }
      item.setItemCount(year.nodes().size());
    } else {
      SubmissionsTree.Year year = years.get(tree.indexOf(parent));
      show(year.nodes().get(event.index), item, shown);
    }
  }

  private static String count(int count) {
    return count == 0 ? "" : String.valueOf(count);
  }

  private void show(Node node, TreeItem item, SubmissionsTree shown) {
    Palette palette = Palette.on(tree);
    item.setData(node);
    item.setText(0, node.name());
    item.setText(1, shown.word(node.state()));
    for (Severity severity : Severity.values()) {
      int column = 2 + severity.ordinal();
      item.setText(column, count(node.counts().of(severity)));
      item.setForeground(column, palette.ink(severity));
    }
    item.setText(VERSION, count(node.version()));
    item.setText(6, node.note().isEmpty() ? node.file() : node.file() + "　" + node.note());
    boolean well = node.state() == State.RECEIVED;
    item.setForeground(1, well ? palette.good() : palette.ink(Severity.MANDATORY));
    if (node.state() == State.SUPERSEDED || node.state() == State.ASIDE) {
      item.setForeground(palette.muted());
    }
  }

  private Optional<Node> selected() {
    TreeItem[] items = tree.getSelection();
    return items.length == 1 && items[0].getData() instanceof Node node
        ? Optional.of(node)
        : Optional.empty();
  }

  /** The list shows the unit's findings; a year's line shows all. */
  private void chosen() {
    String unit = selected().map(Node::unit).orElse("");
    FindingFilter filter = desk.findings().filter().unit(unit);
    desk.list(list -> list.filter(filter));
  }

  private void open() {
    selected()
        .flatMap(node -> desk.submission(node.file()))
        .ifPresent(submission -> desk.look(firstSheet(submission)));
  }

  private static CellAddress firstSheet(Submission submission) {
    String sheet = submission.sheets().stream().map(Submission.Sheet::name).findFirst().orElse("");
    return CellAddress.ofSheet(submission.file().name(), sheet);
  }

  /** Gives the tree the keys. */
  @Focus
  public void focus() {
    tree.setFocus();
  }
}
