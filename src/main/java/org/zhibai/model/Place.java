package org.zhibai.model;

/**
 * Where a figure belongs: whose, of which year, in which column.
 *
 * @param reporter code of the reporting unit, {@code 330212} or {@code D-FY}
 * @param year reporting period
 * @param column key of the column, {@code 本年}, {@code 上年同期}, {@code 党政机关}
 */
public record Place(String reporter, int year, String column) {}
