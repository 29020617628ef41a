package org.zhibai.rules.lint;

/** Looks at a draft for one kind of mistake. */
interface Check {

  /** Notes what it finds; never throws, whatever the draft looks like. */
  void look(Draft draft, Remarks remarks);
}
