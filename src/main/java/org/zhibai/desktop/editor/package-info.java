/**
 * The editor of rules and their pages: a text editor of the workbench whose colours, marks,
 * completion, explanations and folds come from {@code editor.text} and {@code work.authoring}.
 *
 * <p>{@link org.zhibai.desktop.editor.AuthorDesk} holds what the rule author has on the desk for
 * the editors, the views and the commands.
 */
@NullMarked
package org.zhibai.desktop.editor;

import org.jspecify.annotations.NullMarked;
