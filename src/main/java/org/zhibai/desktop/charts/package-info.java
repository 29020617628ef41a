/**
 * Charts: JFreeChart draws them into a picture of the widget's size and the screen's resolution,
 * {@link org.zhibai.desktop.charts.ChartCanvas} shows it and says which bar is pointed at.
 */
@NullMarked
package org.zhibai.desktop.charts;

import org.jspecify.annotations.NullMarked;
