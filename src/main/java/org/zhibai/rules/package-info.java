/**
 * The rule library: rules in, findings out.
 *
 * <p>{@link org.zhibai.rules.RulePack} reads rules and their pages, {@link
 * org.zhibai.rules.RuleLibrary} compiles them behind a guard, keeps what was compiled and hands it
 * to the engine, {@link org.zhibai.rules.Check} runs them over submissions and accounts for every
 * check, {@link org.zhibai.rules.CaseRunner} runs the examples of a page. Nothing of the engine
 * leaves this package.
 */
@NullMarked
package org.zhibai.rules;

import org.jspecify.annotations.NullMarked;
