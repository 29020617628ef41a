package org.zhibai.model;

/** Hears how far a work has come; may be called from several threads at once. */
public interface Progress {
  /** For work of which nobody wants to know how far it is. */
  Progress NONE =
      new Progress() {
        @Override
        public void expect(int steps) {}

        @Override
        public void done(String what) {}
      };

  /** So many steps lie ahead: files to be read, submissions to be checked. */
  void expect(int steps);

  /**
   * A step is done.
   *
   * @param what it was about: a file's name, a unit's code; empty for all units together
   */
  void done(String what);
}
