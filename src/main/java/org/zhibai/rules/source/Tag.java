package org.zhibai.rules.source;

/**
 * A word about the rule, {@code @severity(强制性)}.
 *
 * @param value without quotes
 */
public record Tag(Word name, Word value) {}
