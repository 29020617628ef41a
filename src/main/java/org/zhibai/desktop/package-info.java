/**
 * The desktop: an Eclipse RCP application over the same use cases as the command line.
 *
 * <p>{@link org.zhibai.desktop.DesktopApplication} is what Equinox starts; the advisors shape the
 * workbench and its window. {@code work} knows what is open, checked and chosen and no widget;
 * {@code parts} show it; {@code handlers} are what menus and keys do. What is contributed to the
 * workbench (views, perspectives, commands, keys, menus) stands in {@code
 * src/main/product/lib/plugin.xml}.
 */
@NullMarked
package org.zhibai.desktop;

import org.jspecify.annotations.NullMarked;
