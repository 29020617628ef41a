package org.zhibai.rules;

import java.util.List;

/**
 * A table of a case.
 *
 * @param header cells of its header row
 * @param rows cells of its rows, as many as the header has
 * @param line where it begins in the page
 */
public record CaseTable(List<String> header, List<List<String>> rows, int line) {}
