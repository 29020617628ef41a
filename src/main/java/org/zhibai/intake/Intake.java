package org.zhibai.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/**
 * Reads workbooks. Files are read in parallel, the result is in the order of units and years
 * whatever the order of reading; a file that can't be read never keeps another from being read.
 */
public final class Intake {
  private final SubmissionReader.Setting setting;
  private final @Nullable KeptFiles kept;

  /**
   * @param system the report system that the workbooks answer
   * @param language of what is said about files that could not be read or were left aside; problems
   *     become part of findings, which are Chinese
   */
  public Intake(ReportSystem system, Locale language) {
    this(system, language, Limits.standard());
  }

  Intake(ReportSystem system, Locale language, Limits limits) {
    this(system, language, limits, null);
  }

  private Intake(ReportSystem system, Locale language, Limits limits, @Nullable KeptFiles kept) {
    this.kept = kept;
    this.setting = new SubmissionReader.Setting(system, limits, language);
  }

  /**
   * An intake that keeps what it read: when it is asked again, only files that were changed since
   * are read again. For one thread at a time.
   *
   * @param system the report system that the workbooks answer
   * @param language of what is said about files that could not be read or were left aside
   */
  public static Intake keeping(ReportSystem system, Locale language) {
    return new Intake(system, language, Limits.standard(), new KeptFiles());
  }

  /**
   * Reads files and all workbooks below folders.
   *
   * @param paths files are read whatever they are called; of a folder, what is a workbook by name
   * @param progress hears of reading as a round of its own, of none where no path is given
   * @throws java.io.UncheckedIOException when a folder can't be listed
   * @throws CancellationException when the thread is interrupted
   */
  public Received read(List<Path> paths, Progress progress) {
    return read(paths, progress, submission -> {});
  }

  /**
   * The same, and hands over each submission once it is read.
   *
   * @param each given every submission, also those that turn out not to count; by several threads
   */
  public Received read(List<Path> paths, Progress progress, Consumer<Submission> each) {
    FileList list = new FileList(paths, setting.language());
    if (!paths.isEmpty()) {
      progress.expect(list.files().size());
    }
    if (kept != null) {
      kept.retain(Set.copyOf(list.files()));
    }
    List<FileReader.Outcome> outcomes = readAll(list.files(), progress, each);
    List<Submission> submissions = new ArrayList<>();
    List<Received.Unread> unread = new ArrayList<>();
    List<Received.Skipped> skipped = new ArrayList<>(list.others());
    for (FileReader.Outcome outcome : outcomes) {
      if (outcome instanceof FileReader.Read read) {
        submissions.add(read.submission());
      } else if (outcome instanceof FileReader.NotRead notRead) {
        unread.add(notRead.unread());
      } else if (outcome instanceof FileReader.Aside aside) {
        skipped.add(aside.file());
      }
    }
    Versions versions = new Versions(setting, submissions);
    return new Received(
        versions.counted(), List.copyOf(unread), versions.superseded(), List.copyOf(skipped));
  }

  private List<FileReader.Outcome> readAll(
      List<Path> files, Progress progress, Consumer<Submission> each) {
    int threads = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<FileReader.Outcome>> futures = new ArrayList<>();
      for (Path file : files) {
        futures.add(pool.submit(() -> outcome(file, progress, each)));
      }
      List<FileReader.Outcome> outcomes = new ArrayList<>();
      for (Future<FileReader.Outcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private FileReader.Outcome outcome(Path file, Progress progress, Consumer<Submission> each) {
    FileReader reader = new FileReader(setting);
    FileReader.Outcome outcome = kept == null ? reader.read(file) : kept.read(file, reader);
    if (outcome instanceof FileReader.Read read && !Thread.currentThread().isInterrupted()) {
      each.accept(read.submission());
    }
    progress.done(Inputs.name(file));
    return outcome;
  }
}
