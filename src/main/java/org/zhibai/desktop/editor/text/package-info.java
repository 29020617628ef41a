/**
 * What an editor of rules needs that has nothing to do with a screen: the parts of a text that are
 * coloured alike, brackets that belong together, what can be folded, what can stand at a place,
 * what a word means.
 *
 * <p>{@link org.zhibai.desktop.editor.text.DrlTokens} cuts the text as it is being typed, mistakes
 * and all; everything else looks at the tokens. What the words of a pack mean comes from {@link
 * org.zhibai.app.authoring.RuleWords}. Nothing here knows a widget.
 */
@NullMarked
package org.zhibai.desktop.editor.text;

import org.jspecify.annotations.NullMarked;
