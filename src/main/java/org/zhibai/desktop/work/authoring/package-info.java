/**
 * What a rule author has on the desk, without a widget: the rules of the pack, the ones that are
 * open with their texts, what became of trying them, which cells rules read.
 *
 * <p>{@link org.zhibai.desktop.work.authoring.Authoring} is asked and told by the views; all of it
 * in the screen's thread, but for what takes long.
 */
@NullMarked
package org.zhibai.desktop.work.authoring;

import org.jspecify.annotations.NullMarked;
