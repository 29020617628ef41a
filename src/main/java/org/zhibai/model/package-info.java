/**
 * What the house speaks of: figures, blanks, ledger rows, reporting units, findings.
 *
 * <p>Everything here is an immutable value and knows the JDK only. An {@link
 * org.zhibai.model.Entry} is what stands in one cell of a form; rules see entries, ledger rows and
 * the facts derived from them ({@link org.zhibai.model.Equation} and its neighbours), and answer
 * with {@link org.zhibai.model.Finding findings}. No class here knows a workbook, a rule engine or
 * a screen.
 */
@NullMarked
package org.zhibai.model;

import org.jspecify.annotations.NullMarked;
