/**
 * The views: what of {@code desktop.work} is seen. Each is made by the workbench, which fills in
 * its constructor's arguments; what can be decided without a widget is decided in {@code work}.
 */
@NullMarked
package org.zhibai.desktop.parts;

import org.jspecify.annotations.NullMarked;
