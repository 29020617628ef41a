package org.zhibai.rules.source;

/**
 * A word, and where it stands.
 *
 * @param text the word; of a word in quotes, what is between them
 */
public record Word(String text, Span at) {}
