package org.zhibai.model;

import java.util.Collection;
import java.util.stream.Collectors;

/** Joins names into one line that stays readable where a name holds the separator itself. */
public final class Listing {
  private static final String CHINESE = "、";

  private Listing() {}

  /** Names with {@code 、} between them. */
  public static String of(Collection<String> names) {
    return of(names, CHINESE);
  }

  /** Names with a separator between them; a name that holds it stands in quotation marks. */
  public static String of(Collection<String> names, String separator) {
    String mark = separator.strip();
    return names.stream()
        .map(name -> name.contains(mark) ? "“" + name + "”" : name)
        .collect(Collectors.joining(separator));
  }
}
