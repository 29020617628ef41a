/**
 * What a rule author does with a rule that is being written, saved or not: knowing the words it may
 * use, finding it, reading its page, trying it out, saving it.
 *
 * <p>{@link org.zhibai.app.authoring.RuleTree} are the rules by chapter, {@link
 * org.zhibai.app.authoring.RuleFiles} opens and saves them, {@link
 * org.zhibai.app.authoring.RuleMarks} says what is wrong while they are being written, {@link
 * org.zhibai.app.authoring.RuleWords} what their words mean. The faces show it; nothing here knows
 * a screen.
 */
@NullMarked
package org.zhibai.app.authoring;

import org.jspecify.annotations.NullMarked;
