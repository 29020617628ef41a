package org.zhibai.rules.source;

import java.util.Optional;

/**
 * One of the constraints in the brackets of a condition.
 *
 * @param variable what it is called from here on, {@code $p} in {@code $p : prior}
 * @param says what it says; empty when it could not be read
 * @param at where it stands, without the comma before it
 * @param cut offset of the comma before it; of the first constraint, that of its first character
 */
public record Constraint(Optional<Word> variable, Optional<Expression> says, Span at, int cut) {}
