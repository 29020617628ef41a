/**
 * The use cases: what a person wants done, from files in to files out.
 *
 * <p>{@link org.zhibai.app.CheckSubmissions} reads submissions, checks them and writes the
 * findings, {@link org.zhibai.app.OpenCheck} does so again and again while submissions change;
 * {@link org.zhibai.app.WriteTemplates} writes the blank workbooks of a unit; {@link
 * org.zhibai.app.CompileRules} prepares a rule pack so that nothing is compiled when it is used;
 * {@link org.zhibai.app.LintRules}, {@link org.zhibai.app.TestRules}, {@link
 * org.zhibai.app.MeasureCoverage} and {@link org.zhibai.app.MutateSubmissions} tell authors how
 * good their rules are; {@link org.zhibai.app.CompareRules} says what a change of rules does to the
 * findings, {@link org.zhibai.app.TryRule} what a rule does that isn't saved yet. This is the only
 * room that sees forms, intake, rules and report together; the faces (command line, desktop,
 * portal) call it and add nothing to what it finds.
 */
@NullMarked
package org.zhibai.app;

import org.jspecify.annotations.NullMarked;
