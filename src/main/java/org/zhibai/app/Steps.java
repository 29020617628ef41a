package org.zhibai.app;

import org.zhibai.intake.Intake;
import org.zhibai.rules.Check;
import org.zhibai.rules.mutation.MutationRun;

/** Tells one who waits of files read and submissions checked. */
record Steps(CheckSubmissions.Progress progress) {

  /** Of files. */
  Intake.Progress reading() {
    return new Intake.Progress() {
      @Override
      public void started(int files) {
        progress.expect(files);
      }

      @Override
      public void finished(String file) {
        progress.done(file);
      }
    };
  }

  /** Of submissions. */
  Check.Progress checking() {
    return new Check.Progress() {
      @Override
      public void started(int submissions) {
        progress.expect(submissions);
      }

      @Override
      public void finished(String unit) {
        progress.done(unit);
      }
    };
  }

  /** Of submissions whose figures are changed. */
  MutationRun.Progress mutating() {
    return new MutationRun.Progress() {
      @Override
      public void started(int submissions) {
        progress.expect(submissions);
      }

      @Override
      public void finished(String unit) {
        progress.done(unit);
      }
    };
  }
}
