/**
 * The handbook of a rule pack: every rule with its page and cases, the lines and the rules that
 * read them, audit relations, parameters, forms and ledgers.
 *
 * <p>{@link org.zhibai.report.handbook.Handbook} holds the content and writes it twice: as one HTML
 * file that needs nothing beside it, and as Markdown files. What is said is put together once
 * ({@code RulePart}, {@code TablesPart}) and set down by a {@code Print}: {@code HtmlPrint} or
 * {@code MarkdownPrint}. Rule files come from anywhere, so every text is escaped by the print.
 */
@NullMarked
package org.zhibai.report.handbook;

import org.jspecify.annotations.NullMarked;
