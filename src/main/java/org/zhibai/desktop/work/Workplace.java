package org.zhibai.desktop.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.ReviewNotes;
import org.zhibai.app.Typing;
import org.zhibai.desktop.work.FindingFilter.Decided;
import org.zhibai.desktop.work.FirstFindings.Early;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Submission;

/**
 * What lies on the desk: the files to check, the result of their check, the findings as they are
 * listed, the one that is chosen, what was written beside them. Views ask it and listen to it, all
 * in the screen's thread; only {@link #check} is called in a thread of its own.
 */
public final class Workplace {

  /** What has become different. */
  public enum Change {
    /** Another rule pack is open. */
    RULES,
    /** Other files are to be checked. */
    INPUTS,
    /** A check has begun or ended. */
    RUNNING,
    /** There are other findings, or another result. */
    RESULT,
    /** The list shows other findings, or in another order. */
    LIST,
    /** Another finding is chosen, or none. */
    CHOSEN,
    /** Another cell is to be looked at. */
    CELL,
    /** Another value was typed into a copy, or its effect is there. */
    TYPED,
    /** Something was written beside a finding. */
    NOTES
  }

  private final Executor screen;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final ReviewNotes notes;
  private final Inputs inputs = new Inputs();
  private final List<Path> prior = new ArrayList<>();
  private OpenCheck.Setting setting;
  private OpenCheck open;
  private volatile Names names;
  private FindingsList findings;
  private volatile @Nullable CheckResult result;
  private @Nullable Finding chosen;
  private @Nullable CellAddress cell;
  private final Latest early;
  private final TypingQuestion questions;
  private final TypedValues typed;
  private int checks;
  private int looked;

  /**
   * A desk with nothing on it.
   *
   * @param setting the rule pack and the language
   * @param notes where what is written beside findings is kept
   * @param screen runs something in the screen's thread, now or soon
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public Workplace(OpenCheck.Setting setting, ReviewNotes notes, Executor screen) {
    this.screen = screen;
    this.early = new Latest(screen);
    this.questions = new TypingQuestion(screen);
    this.typed = new TypedValues(screen, () -> tell(Change.TYPED));
    this.notes = notes;
    this.setting = setting;
    this.open = new OpenCheck(setting);
    this.names = new Names(open.system(), setting.language());
    this.findings = new FindingsList(List.of(), names, notes::decision);
  }

  /** Tells of changes, in the screen's thread, until the answer is run. */
  public Runnable listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  /**
   * Takes another rule pack, unless it is the one that is open. The files stay; they are to be
   * checked again. A pack that can't be read leaves everything as it is.
   *
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public void rules(Path pack) {
    if (pack.equals(pack())) {
      return;
    }
    OpenCheck.Setting wanted =
        new OpenCheck.Setting(pack, setting.cache(), setting.asOf(), setting.language());
    OpenCheck other = new OpenCheck(wanted);
    open.cancel();
    open = other;
    setting = wanted;
    names = new Names(open.system(), wanted.language());
    others();
    tell(Change.RULES);
  }

  /** The rule pack that is open. */
  public Path pack() {
    return setting.pack();
  }

  /** What comes is about other units, forms or rules: nothing is filtered by those of before. */
  private void others() {
    findings.filter(findings.filter().unit("").form("").rule(""));
    show(null, List.of());
  }

  /** Lays other files on the desk, instead of those that lie there. */
  public void inputs(List<Path> submissions, List<Path> lastYears) {
    inputs.clear();
    prior.clear();
    prior.addAll(lastYears);
    others();
    add(submissions);
  }

  /** Lays last year's files beside them, instead of those that lie there. */
  public void lastYears(List<Path> files) {
    prior.clear();
    prior.addAll(files);
    tell(Change.INPUTS);
  }

  /** Lays more files on the desk; what lies within a folder there lies there already. */
  public void add(Collection<Path> more) {
    inputs.add(more);
    tell(Change.INPUTS);
  }

  /** Takes a file or folder off the desk; the file itself stays where it is. */
  public void remove(Path path) {
    if (inputs.remove(path)) {
      tell(Change.INPUTS);
    }
  }

  /** The files and folders to check. */
  public List<Path> paths() {
    return inputs.all();
  }

  /** The files and folders with last year's submissions. */
  public List<Path> prior() {
    return List.copyOf(prior);
  }

  /**
   * Checks what lies on the desk. What is found is shown as it comes when there was no result yet,
   * the result once it is there.
   *
   * @throws CancellationException when it is cancelled, by interruption or {@link #cancel}
   * @throws org.zhibai.app.NothingToCheck when nothing was given that could be a submission
   */
  public void check(Progress progress) {
    OpenCheck with = open;
    Locale language = setting.language();
    running(1);
    try {
      CheckResult made = with.check(paths(), prior(), progress, new FirstFindings(this::early));
      Names called = new Names(with.system(), language);
      List<FindingRow> rows = FindingsList.rows(made.findings(), called);
      notes.take(made.findings());
      screen.execute(
          () -> {
            if (with == open) {
              names = called;
              show(made, rows);
            }
          });
    } finally {
      running(-1);
    }
  }

  /** A check that gives way may end after the next one has begun. */
  private void running(int more) {
    screen.execute(
        () -> {
          checks += more;
          looked = 0;
          tell(Change.RUNNING);
        });
  }

  private void early(Early some) {
    if (result != null) {
      return;
    }
    List<FindingRow> rows = FindingsList.rows(some.findings(), names);
    notes.take(some.findings());
    early.show(
        () -> {
          if (result == null && isRunning()) {
            looked = some.submissions();
            show(null, rows);
          }
        });
  }

  /** Cancels the check that is running, if there is one. */
  public void cancel() {
    open.cancel();
  }

  /** Whether a check is running. */
  public boolean isRunning() {
    return checks > 0;
  }

  /** How many submissions were looked at of which the findings are shown early. */
  public int looked() {
    return looked;
  }

  void show(@Nullable CheckResult made, List<FindingRow> rows) {
    if (made != result) {
      untype();
    }
    result = made;
    findings = findings.withRows(rows, names);
    Finding before = chosen;
    chosen =
        before == null ? null : findings.row(before.key()).map(FindingRow::finding).orElse(null);
    tell(Change.RESULT);
    if (before != chosen) {
      tell(Change.CHOSEN);
    }
  }

  /** The result of the last check; empty before its end. */
  public Optional<CheckResult> result() {
    return Optional.ofNullable(result);
  }

  /** The check that is open. */
  public OpenCheck open() {
    return open;
  }

  /** What things are called, by the rule pack that the result was made with. */
  public Names names() {
    return names;
  }

  /** The findings as they are listed. */
  public FindingsList findings() {
    return findings;
  }

  /** Changes what the list shows. */
  public void list(Consumer<FindingsList> change) {
    change.accept(findings);
    tell(Change.LIST);
  }

  /** Chooses a finding and looks at its cell, also again; null for none. */
  public void choose(@Nullable Finding finding) {
    if (chosen != finding) {
      chosen = finding;
      tell(Change.CHOSEN);
    }
    if (finding != null) {
      look(finding.place().address());
    }
  }

  /** Looks at a cell, or at a sheet where no cell is meant. */
  public void look(CellAddress at) {
    cell = at;
    tell(Change.CELL);
  }

  /** The cell that is looked at. */
  public Optional<CellAddress> cell() {
    return Optional.ofNullable(cell);
  }

  /** The submission in a file, by the file's name; the chosen finding's year counts. */
  public Optional<Submission> submission(String file) {
    int year = chosen == null ? 0 : chosen.year();
    return result().stream()
        .flatMap(made -> made.received().submissions().stream())
        .filter(one -> one.file().name().equals(file))
        .min(Comparator.comparing(one -> one.year() != year));
  }

  /** The chosen finding. */
  public Optional<Finding> chosen() {
    return Optional.ofNullable(chosen);
  }

  /** Chooses the next finding below, or above; stays where there is none. */
  public void step(boolean downwards) {
    int line = chosen == null ? -1 : findings.line(chosen.key());
    findings.beside(line, downwards).map(FindingRow::finding).ifPresent(this::choose);
  }

  /**
   * Says whether something can be typed into a cell of a copy: now for a cell of a form, as soon as
   * it is known for one of a ledger, unless another cell is asked about until then.
   */
  public void typing(CellAddress at, Consumer<Typing> answer) {
    submission(at.file())
        .ifPresentOrElse(
            of -> questions.ask(open, of, at, answer),
            () -> answer.accept(Typing.Refused.NOT_ASKED));
  }

  /** Types a value into a cell of a copy; of one submission at a time. */
  public void type(Typing.Possible at, String text) {
    submission(at.cell().file()).ifPresent(of -> typed.type(open, of, at, text));
  }

  /** Takes back all that was typed. */
  public void untype() {
    typed.untype();
  }

  /** What was typed into a copy. */
  public Optional<Tryout> tryout() {
    return typed.tryout();
  }

  /** What was written beside findings. */
  public ReviewNotes notes() {
    return notes;
  }

  /** Writes beside a finding. */
  public void write(Finding finding, String explanation, Optional<Decision> decision) {
    notes.write(finding, names.unit(finding.reporter()), explanation, decision);
    if (findings.filter().decision() != Decided.ANY) {
      findings.filter(findings.filter());
    }
    tell(Change.NOTES);
  }

  /** Writes again what stands beside a finding: it holds for its figures as they are now. */
  public void confirm(Finding finding) {
    write(finding, notes.explanation(finding), notes.decision(finding));
  }

  /**
   * Takes in the words that stand in a findings workbook.
   *
   * @return beside how many findings there were words
   * @throws org.zhibai.app.OutputRefused when the file is no findings workbook
   * @throws IOException when it can't be looked up
   */
  public int read(Path workbook) throws IOException {
    int read = notes.read(workbook);
    notes.take(findings.all().stream().map(FindingRow::finding).toList());
    findings.filter(findings.filter());
    tell(Change.NOTES);
    tell(Change.CHOSEN);
    return read;
  }
}
