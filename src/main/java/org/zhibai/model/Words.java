package org.zhibai.model;

/**
 * Words in a cell of a line that holds words: 含 or 不含, 是 or 否, a grade.
 *
 * @param text the words after normalisation (NFKC, trimmed)
 */
public record Words(
    Line line, Place place, ColumnRole role, String text, String shown, CellAddress cell)
    implements Entry {}
