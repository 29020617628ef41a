/**
 * What is wrong with a rule, before anything is compiled: where, what, and what to write instead.
 *
 * <p>A {@link org.zhibai.rules.lint.Check} has one concern and looks at one {@link
 * org.zhibai.rules.lint.Draft}, a rule and its page as they are written; it notes what it finds in
 * {@link org.zhibai.rules.lint.Remarks} and never gives up. {@link org.zhibai.rules.lint.Checks}
 * names them all: those that a rule must pass to be run, and those that advise its author. The
 * names that a pack knows are its {@link org.zhibai.rules.lint.Vocabulary}, the fields of facts
 * come from the fact classes themselves.
 */
@NullMarked
package org.zhibai.rules.lint;

import org.jspecify.annotations.NullMarked;
