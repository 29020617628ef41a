/**
 * Proof that rules catch errors: figures of clean submissions are changed one at a time in the ways
 * people err, and each time the rules are asked again.
 *
 * <p>{@link org.zhibai.rules.mutation.Mistake} knows the ways to err, {@link
 * org.zhibai.rules.mutation.Typed} what a reader would have made of the wrong number, {@link
 * org.zhibai.rules.mutation.MutationRun} tries them all, and what it counts becomes a {@link
 * org.zhibai.model.MutationReport}. No workbook is written: the facts are changed, not the files.
 */
@NullMarked
package org.zhibai.rules.mutation;

import org.jspecify.annotations.NullMarked;
