/**
 * The facts that many rules need, derived once.
 *
 * <p>{@link org.zhibai.rules.derive.Derivation} turns a submission, and last year's if there is
 * one, into equations, inequalities, year-on-year pairs and the like; {@link
 * org.zhibai.rules.derive.LedgerPass} does the same for ledger rows as they stream by. What could
 * not be derived is a {@link org.zhibai.rules.derive.Gap} with its reason, so that no check is ever
 * silently passed. {@link org.zhibai.rules.derive.Suspicion} says which cell of a finding is most
 * likely wrong. Nothing here knows the rule engine.
 */
@NullMarked
package org.zhibai.rules.derive;

import org.jspecify.annotations.NullMarked;
