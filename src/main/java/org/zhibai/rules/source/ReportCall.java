package org.zhibai.rules.source;

import java.util.List;

/**
 * {@code findings.report($a, $b);}.
 *
 * @param arguments variables and texts
 * @param open offset behind the opening bracket
 */
public record ReportCall(List<Expression> arguments, Span at, int open) {}
