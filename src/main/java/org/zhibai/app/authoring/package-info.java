/**
 * What a rule author does with a rule that is being written, saved or not: knowing the words it may
 * use, finding it, reading its page, trying it out, saving it.
 *
 * <p>{@link org.zhibai.app.authoring.RuleWords} are the words of a pack with their meanings. The
 * faces show them; nothing here knows a screen.
 */
@NullMarked
package org.zhibai.app.authoring;

import org.jspecify.annotations.NullMarked;
