/**
 * What is open, checked, chosen, filtered and typed in the desktop, without a widget.
 *
 * <p>{@link org.zhibai.desktop.work.FindingsList} is the list of findings as it stands on screen,
 * {@link org.zhibai.desktop.work.SubmissionsTree} who handed in what, {@link
 * org.zhibai.desktop.work.FindingDetail} one finding in full. Views ask these what to show and tell
 * them what was clicked and typed; everything that can be decided without a widget is decided here.
 */
@NullMarked
package org.zhibai.desktop.work;

import org.jspecify.annotations.NullMarked;
