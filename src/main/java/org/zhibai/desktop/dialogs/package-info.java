/**
 * What stands before the window until it is answered: about, faults, a new rule. What a dialog says
 * is decided in classes without widgets.
 */
@NullMarked
package org.zhibai.desktop.dialogs;

import org.jspecify.annotations.NullMarked;
