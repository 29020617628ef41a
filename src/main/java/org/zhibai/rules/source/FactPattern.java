package org.zhibai.rules.source;

import java.util.List;
import java.util.Optional;

/**
 * A fact and what it must be like, {@code $a : Figure( code == "02.01" )}.
 *
 * @param variable what the fact is called
 * @param type simple name of the type of facts
 * @param brackets from the opening bracket to behind the closing one
 */
public record FactPattern(
    Optional<Word> variable, Word type, List<Constraint> constraints, Span brackets) {}
