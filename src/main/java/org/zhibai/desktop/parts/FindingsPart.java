package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.zhibai.desktop.dialogs.Copying;
import org.zhibai.desktop.work.FindingColumn;
import org.zhibai.desktop.work.FindingCounts;
import org.zhibai.desktop.work.FindingLine;
import org.zhibai.desktop.work.FindingRow;
import org.zhibai.desktop.work.FindingSentence;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.model.Finding;
import org.zhibai.model.Texts;

/** 问题: the findings as a list that is filtered, sorted, grouped, and walked through by keys. */
public final class FindingsPart {
  private static final FindingColumn[] COLUMNS = {
    FindingColumn.NUMBER,
    FindingColumn.SEVERITY,
    FindingColumn.UNIT,
    FindingColumn.CELL,
    FindingColumn.INDICATOR,
    FindingColumn.MESSAGE,
    FindingColumn.REPORTED,
    FindingColumn.EXPECTED,
    FindingColumn.DIFFERENCE,
    FindingColumn.RULE
  };
  private static final int[] WIDTHS = {64, 70, 84, 56, 170, 360, 92, 92, 84, 220};

  /** The column that a group's heading stands in. */
  private static final int TITLE = 5;

  /** How many rows are taken out of the table at a time. */
  private static final int GOING = 500;

  /** How many rows are put into it at a time. */
  private static final int COMING = 2_000;

  private final Workplace desk;
  private final FilterBar filter;
  private final Label heading;
  private final Table table;
  private final String nothing;
  private final String unchecked;
  private boolean choosing;
  private boolean counting;

  /** Makes the view. */
  @Inject
  public FindingsPart(Composite parent, Workplace desk, Locale language) {
    this.desk = desk;
    Texts texts = Texts.of(FindingsPart.class, language);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    nothing = texts.get("findings.none");
    unchecked = texts.get("findings.unchecked");
    filter = new FilterBar(parent, desk, texts);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
    heading = new Label(parent, SWT.NONE);
    heading.setData("id", "findings.heading");
    GridDataFactory.fillDefaults().indent(6, 0).grab(true, false).applyTo(heading);
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    table.setData("id", "findings.table");
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.setHeaderVisible(true);
    for (int i = 0; i < COLUMNS.length; i++) {
      column(COLUMNS[i], WIDTHS[i]);
    }
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, event -> chosen());
    table.addListener(SWT.DefaultSelection, event -> open());
    table.addListener(SWT.KeyDown, this::key);
    Hearing.of(desk, table, this::results, Change.RESULT);
    Hearing.of(desk, table, this::offer, Change.RUNNING);
    Hearing.of(desk, table, this::refresh, Change.LIST, Change.NOTES);
    Hearing.of(desk, table, this::select, Change.CHOSEN);
    Hearing.ofTheme(table, this::refresh);
  }

  private void column(FindingColumn shown, int width) {
    boolean number =
        shown == FindingColumn.REPORTED
            || shown == FindingColumn.EXPECTED
            || shown == FindingColumn.DIFFERENCE;
    TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
    column.setText(shown.heading(desk.names()));
    column.setWidth(width);
    column.setMoveable(true);
    column.addListener(
        SWT.Selection,
        event -> {
          boolean again = desk.findings().column() == shown;
          boolean down = again && !desk.findings().descending();
          desk.list(list -> list.sort(shown, down));
          table.setSortColumn(column);
          table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        });
  }

  private void results() {
    offer();
    for (int i = 0; i < COLUMNS.length; i++) {
      Columns.fit(table.getColumn(i), desk.findings().longest(COLUMNS[i]));
    }
    refresh();
  }

  /** While findings are still coming there is no offer of units: it would change all the time. */
  private void offer() {
    if (!desk.isRunning()) {
      filter.offer();
      filter.show(desk.findings().filter());
    }
  }

  /**
   * A row is always there, if only to say that there is nothing: a table that loses its last row
   * makes up another one meanwhile, which belongs to nobody and breaks the theme engine.
   */
  private void refresh() {
    filter.show(desk.findings().filter());
    heading.setText(desk.findings().heading());
    count();
    table.clearAll();
    select();
  }

  /**
   * Rows come and go some hundreds at a time, with whatever else the window has to do in between:
   * GTK puts them into the table and takes them out one by one, and ten thousand can take it a
   * quarter of a second. Rows that are still to go are empty.
   */
  private void count() {
    int wanted = Math.max(1, desk.findings().lines().size());
    int has = table.getItemCount();
    int now = has > wanted ? Math.max(wanted, has - GOING) : Math.min(wanted, has + COMING);
    table.setItemCount(now);
    if (now != wanted && !counting) {
      counting = true;
      table.getDisplay().asyncExec(this::countOn);
    }
  }

  private void countOn() {
    counting = false;
    if (!table.isDisposed()) {
      count();
      if (!counting) {
        select();
      }
    }
  }

  private void fill(Event event) {
    List<FindingLine> lines = desk.findings().lines();
    TableItem item = (TableItem) event.item;
    if (event.index >= lines.size()) {
      boolean before = desk.result().isEmpty() && desk.findings().total().total() == 0;
      String none = before ? unchecked : nothing;
      item.setText(TITLE, event.index == 0 ? none : "");
      return;
    }
    Palette palette = Palette.on(table);
    FindingLine line = lines.get(event.index);
    if (line instanceof FindingRow row) {
      String[] texts =
          Arrays.stream(COLUMNS)
              .map(column -> Texts.oneLine(column.text(row, desk.names())))
              .toArray(String[]::new);
      texts[0] = (row.explained() ? "↳ " : "") + row.number() + decided(row);
      item.setText(texts);
      item.setForeground(1, palette.ink(row.severity()));
    } else if (line instanceof FindingLine.Heading group) {
      FindingCounts counts = group.counts();
      item.setText(
          new String[] {group.open() ? "▾" : "▸", String.valueOf(counts.total()), "", "", ""});
      item.setText(TITLE, Texts.oneLine(group.text()));
      item.setBackground(palette.beside());
    }
  }

  /** What was decided, in a sign behind the number. */
  private String decided(FindingRow row) {
    return desk.notes()
        .decision(row.finding())
        .map(
            decision ->
                switch (decision) {
                  case ACCEPTED -> " ✓";
                  case RETURNED -> " ↩";
                  case PENDING -> " ？";
                })
        .orElse("");
  }

  private Optional<FindingLine> line(int index) {
    List<FindingLine> lines = desk.findings().lines();
    return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  private void chosen() {
    choosing = true;
    line(table.getSelectionIndex())
        .filter(FindingRow.class::isInstance)
        .ifPresent(row -> desk.choose(((FindingRow) row).finding()));
    choosing = false;
  }

  /** A heading opens or closes; a finding's cell is looked at. */
  private void open() {
    Optional<FindingLine> line = line(table.getSelectionIndex());
    if (line.isPresent() && line.get() instanceof FindingLine.Heading group) {
      desk.list(list -> list.toggle(group));
    } else if (line.isPresent() && line.get() instanceof FindingRow row) {
      desk.look(row.finding().place().address());
    }
  }

  private void select() {
    if (choosing) {
      return;
    }
    int line = desk.chosen().map(Finding::key).map(key -> desk.findings().line(key)).orElse(-1);
    if (line >= 0 && line != table.getSelectionIndex()) {
      table.setSelection(line);
      table.showSelection();
    } else if (line < 0) {
      table.deselectAll();
    }
  }

  private void key(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
      copy();
      event.doit = false;
    } else if (event.character == ' ') {
      open();
      event.doit = false;
    }
  }

  private void copy() {
    List<Finding> findings =
        Arrays.stream(table.getSelectionIndices())
            .mapToObj(this::line)
            .flatMap(Optional::stream)
            .filter(FindingRow.class::isInstance)
            .map(row -> ((FindingRow) row).finding())
            .toList();
    if (!findings.isEmpty()) {
      Copying.text(table.getDisplay(), new FindingSentence(desk.names()).of(findings));
    }
  }

  /** Gives the list the keys. */
  @Focus
  public void focus() {
    table.setFocus();
  }
}
