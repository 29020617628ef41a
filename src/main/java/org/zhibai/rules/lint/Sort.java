package org.zhibai.rules.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/** What kind of value an expression has, as far as comparing goes. */
enum Sort {
  NUMBER,
  TEXT,
  TRUTH,
  DATE,
  /** One of the constants of an enum. */
  CHOICE,
  LIST,
  /** A fact or a part of one. */
  THING;

  static Sort of(Class<?> type) {
    if (type == String.class || type == char.class) {
      return TEXT;
    }
    if (type == boolean.class || type == Boolean.class) {
      return TRUTH;
    }
    if (type == LocalDate.class) {
      return DATE;
    }
    if (type.isEnum()) {
      return CHOICE;
    }
    if (Collection.class.isAssignableFrom(type)) {
      return LIST;
    }
    boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
    return number || type == BigDecimal.class ? NUMBER : THING;
  }

  /** Whether values have an order. */
  boolean ordered() {
    return this == NUMBER || this == DATE || this == TEXT;
  }
}
