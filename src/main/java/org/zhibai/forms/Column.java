package org.zhibai.forms;

import org.zhibai.model.ColumnRole;

/**
 * A column of a form.
 *
 * @param key what rules call it, {@code 同比}
 * @param header what the form prints above it, {@code 同比（%）}
 * @param mark what the form prints in the row of column numbers, {@code 3}
 * @param width in characters
 */
public record Column(String key, String header, ColumnRole role, String mark, int width) {}
