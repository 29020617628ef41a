package org.zhibai.rules.source;

import java.util.Arrays;
import java.util.List;

/**
 * Something that could not be read.
 *
 * @param kind what is wrong, {@code bracket.open}; whoever tells it has a sentence for each kind
 * @param values what the sentence mentions
 */
public record Slip(String kind, Span at, List<Object> values) {

  static Slip of(String kind, Span at, Object... values) {
    return new Slip(kind, at, Arrays.asList(values));
  }
}
