/**
 * Workbooks in: from files to {@link org.zhibai.model.Received}.
 *
 * <p>What a file is, its bytes say, not its name ({@link org.zhibai.intake.FileKind}). {@code
 * .xlsx} and {@code .xls} are read as the same stream of cells ({@link
 * org.zhibai.intake.SheetSink}), most of it past the parser ({@link org.zhibai.intake.PlainRows});
 * no object model of a workbook is ever built. Sheets are recognised by their number, lines by
 * their code, columns by their header; what stands in a cell is understood by {@link
 * org.zhibai.forms.FigureText}. Whatever can't be understood becomes a problem with its cell.
 * Ledgers aren't held: {@link org.zhibai.intake.StoredLedger} reads its rows again when asked.
 * Intake knows no rule.
 */
@NullMarked
package org.zhibai.intake;

import org.jspecify.annotations.NullMarked;
