package org.zhibai.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/**
 * Reads workbooks. Files are read in parallel, the result is in the order of units and years
 * whatever the order of reading; a file that can't be read never keeps another from being read.
 */
public final class Intake {
  private final SubmissionReader.Setting setting;

  /** Hears how far the reading is; may be called from several threads at once. */
  public interface Progress {
    /** So many files are going to be read. */
    void started(int files);

    /** A file is done, whether it could be read or not. */
    void finished(String file);
  }

  /**
   * @param system the report system that the workbooks answer
   * @param language of what is said about files that could not be read or were left aside; problems
   *     become part of findings, which are Chinese
   */
  public Intake(ReportSystem system, Locale language) {
    this(system, language, Limits.standard());
  }

  Intake(ReportSystem system, Locale language, Limits limits) {
    this.setting = new SubmissionReader.Setting(system, limits, language);
  }

  /**
   * Reads files and all workbooks below folders.
   *
   * @param paths files are read whatever they are called; of a folder, what is a workbook by name
   * @throws java.io.UncheckedIOException when a folder can't be listed
   */
  public Received read(List<Path> paths, Progress progress) {
    Inputs inputs = new Inputs(paths);
    progress.started(inputs.files().size());
    List<FileReader.Outcome> outcomes = readAll(inputs.files(), progress);
    List<Submission> submissions = new ArrayList<>();
    List<Received.Unread> unread = new ArrayList<>();
    List<Received.Skipped> skipped = new ArrayList<>(others(inputs));
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

  private List<Received.Skipped> others(Inputs inputs) {
    Notes notes = new Notes(setting.language());
    return inputs.skipped().stream()
        .map(
            path ->
                new Received.Skipped(
                    path,
                    Received.Skipped.Reason.OTHER_FILE,
                    notes.sentence("skipped.other", path)))
        .toList();
  }

  private List<FileReader.Outcome> readAll(List<Path> files, Progress progress) {
    int threads = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<FileReader.Outcome>> futures = new ArrayList<>();
      for (Path file : files) {
        futures.add(
            pool.submit(
                () -> {
                  FileReader.Outcome outcome = new FileReader(setting).read(file);
                  progress.finished(Inputs.name(file));
                  return outcome;
                }));
      }
      List<FileReader.Outcome> outcomes = new ArrayList<>();
      for (Future<FileReader.Outcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
