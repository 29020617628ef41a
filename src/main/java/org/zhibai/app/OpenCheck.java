package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.SheetPages;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.Received.Skipped.Reason;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetOutline;
import org.zhibai.model.Submission;

/**
 * A check that stays open: submissions come, change and go, and only what changed is read and
 * looked at by itself again; what is asked over all submissions is asked anew. The result is that
 * of {@link CheckSubmissions}.
 */
public final class OpenCheck {
  /** How many rows of a sheet are read at a time. */
  public static final int ROWS = SheetPages.ROWS;

  /**
   * What it is made with.
   *
   * @param pack folder of the rule pack
   * @param cache the user's folder for compiled rules
   * @param asOf the day as of which missing units are late or not; null for the last day for
   *     handing in
   * @param language of what is said about files
   */
  public record Setting(Path pack, Path cache, @Nullable LocalDate asOf, Locale language) {}

  /** Who wants to see first findings early; called by several threads. */
  public interface Listener {
    /** For a check of which nobody wants to see findings before its end. */
    Listener NONE = (submission, findings) -> {};

    /**
     * What the rules find in a submission by itself, as soon as it is read. What they find over all
     * submissions, and which cells are the likely wrong ones, comes with the result; so does which
     * of several versions of a unit's submission counts.
     */
    void found(Submission submission, List<Finding> findings);
  }

  private final Setting setting;
  private volatile OpenPack open;
  private @Nullable Run running;
  private volatile @Nullable Checked last;
  private volatile @Nullable SheetPages pages;

  /**
   * Opens a check; the rules are loaded meanwhile.
   *
   * @throws org.zhibai.forms.PackException when the rule pack's tables have a mistake
   */
  public OpenCheck(Setting setting) {
    this.setting = setting;
    this.open = new OpenPack(setting);
  }

  /**
   * The report system that the last check was made with; before the end of any, that of the rule
   * pack as it was opened.
   */
  public ReportSystem system() {
    Checked checked = last;
    return checked == null ? open.system() : checked.system();
  }

  /**
   * Checks files as they are now, with the rules as they are now. Interrupting the thread cancels
   * it within a moment.
   *
   * @param paths files and folders with the submissions
   * @param prior files and folders with last year's submissions; may be empty
   * @throws CancellationException when it is cancelled; what was found out until then is kept
   * @throws NothingToCheck when nothing was given that could be a submission
   * @throws java.io.UncheckedIOException when a folder can't be listed
   */
  public CheckResult check(
      List<Path> paths, List<Path> prior, Progress progress, Listener listener) {
    Heard heard = new Heard(progress, listener);
    Run run = new Run(new FutureTask<>(() -> run(paths, prior, heard)), heard);
    begin(run);
    try {
      return run.task().get();
    } catch (InterruptedException e) {
      run.cancel();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private synchronized void begin(Run run) {
    cancel();
    running = run;
    Thread thread = new Thread(run.task(), "check");
    thread.setDaemon(true);
    thread.start();
  }

  /** Cancels the check that is running, if there is one. */
  public synchronized void cancel() {
    if (running != null) {
      running.cancel();
    }
  }

  private CheckResult run(List<Path> paths, List<Path> prior, Heard heard) {
    OpenPack pack = asOnDisk();
    Received before = pack.past().read(prior, heard);
    OpenPack.Loaded loaded = pack.loaded();
    Received received =
        pack.intake()
            .read(
                paths,
                heard,
                submission ->
                    heard.found(
                        submission, loaded.check().alone(submission, before.submissions())));
    if (received.isEmpty()) {
      throw new NothingToCheck(received.skipped(Reason.FINDINGS));
    }
    Provenance provenance = new Provenance(pack.system(), loaded.library().pack(), setting.asOf());
    CheckResult result =
        loaded.check().check(received, before, provenance.of(received, before), heard);
    last = new Checked(pack, result, before);
    return result;
  }

  /**
   * What is known of a cell of a submission that was checked last: what stands there, and what each
   * rule says of it and why.
   *
   * @param cell {@code 02!D9}, {@code '02 专利创造'!D9}, {@code 02.11} or {@code 02.11/上年同期}
   * @throws NoSuchCell when the submission hasn't the cell
   * @throws IllegalStateException when nothing was checked yet
   */
  public CellAccount why(Submission submission, String cell) {
    return why(submission, new CellFinder(submission).find(cell));
  }

  /**
   * The same for a cell whose address is known.
   *
   * @throws IllegalStateException when nothing was checked yet
   */
  public CellAccount why(Submission submission, CellAddress cell) {
    return checked().why(submission, cell);
  }

  /**
   * Whether something can be typed into a cell of a copy of a submission that was checked last. For
   * a cell of a ledger the ledgers are read, which takes a moment.
   *
   * @throws IllegalStateException when nothing was checked yet
   * @throws java.io.UncheckedIOException when a ledger can't be read any more
   */
  public Typing typing(Submission submission, CellAddress cell) {
    return checked().typing(submission, cell);
  }

  /**
   * A copy of a submission that was checked last, to type other values into. Its ledgers are read
   * again, once.
   *
   * @throws IllegalStateException when nothing was checked yet
   */
  public WhatIf whatIf(Submission submission) {
    return checked().whatIf(submission);
  }

  /**
   * The names of a workbook's sheets.
   *
   * @throws IOException when it can't be read any more
   */
  public List<String> sheets(Submission submission) throws IOException {
    return pages(submission).names();
  }

  /**
   * The first rows wanted of a sheet as they look in the workbook, and the sheet's outline.
   *
   * @param first number of the first row wanted, from 1
   * @return {@link #ROWS} rows, fewer where the sheet ends
   * @throws IOException when it can't be read any more
   */
  public SheetGrid sheet(Submission submission, String sheet, int first) throws IOException {
    return pages(submission).page(sheet, first);
  }

  /**
   * More rows of a sheet whose outline is known.
   *
   * @throws IOException when it can't be read any more
   */
  public SheetGrid more(Submission submission, SheetOutline outline, int first) throws IOException {
    return pages(submission).more(outline, first);
  }

  /** The sheets of the workbook that is looked at: one after the other is, and page by page. */
  private SheetPages pages(Submission submission) {
    Path file = Path.of(submission.file().path());
    SheetPages known = pages;
    if (known == null || !known.file().equals(file)) {
      known = new SheetPages(file);
      pages = known;
    }
    return known;
  }

  private Checked checked() {
    Checked checked = last;
    if (checked == null) {
      throw new IllegalStateException("nothing was checked yet");
    }
    return checked;
  }

  /** The pack as it is on disk: rules that were saved since are loaded. */
  private synchronized OpenPack asOnDisk() {
    if (!open.isAsOnDisk()) {
      open = new OpenPack(setting);
    }
    return open;
  }

  /** A check under way. */
  private record Run(FutureTask<CheckResult> task, Heard heard) {
    void cancel() {
      heard.silence();
      task.cancel(true);
    }
  }

  /** Tells no more once the check is cancelled. */
  private static final class Heard implements Progress, Listener {
    private final Progress progress;
    private final Listener listener;
    private volatile boolean silent;

    Heard(Progress progress, Listener listener) {
      this.progress = progress;
      this.listener = listener;
    }

    void silence() {
      silent = true;
    }

    @Override
    public void expect(int steps) {
      if (!silent) {
        progress.expect(steps);
      }
    }

    @Override
    public void done(String what) {
      if (!silent) {
        progress.done(what);
      }
    }

    @Override
    public void found(Submission submission, List<Finding> findings) {
      if (!silent) {
        listener.found(submission, findings);
      }
    }
  }
}
