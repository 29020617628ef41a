/**
 * What the user sets and what is kept of it: {@link org.zhibai.desktop.preferences.Settings} for
 * those who ask, a page of the preferences dialog for those who choose.
 */
@NullMarked
package org.zhibai.desktop.preferences;

import org.jspecify.annotations.NullMarked;
