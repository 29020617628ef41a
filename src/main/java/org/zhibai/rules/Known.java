package org.zhibai.rules;

import org.jspecify.annotations.Nullable;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.YearOnYear;
import org.zhibai.rules.derive.Gap;

/** What is known of a fact, be it there or missing. */
interface Known {

  /** The value of a property, {@code current.code}; null when it isn't known. */
  @Nullable Object of(String path);

  /** What is known of a fact, of a blank in the place of a figure, or of a fact that is missing. */
  static Known about(Object thing) {
    return path -> {
      int dot = path.indexOf('.');
      Object first = property(thing, dot < 0 ? path : path.substring(0, dot));
      return dot < 0 || first == null ? first : about(first).of(path.substring(dot + 1));
    };
  }

  /** The same, seen from one of the fact's own properties. */
  default Known inside(String path) {
    return inner -> of(path + "." + inner);
  }

  private static @Nullable Object property(Object thing, String name) {
    if (thing instanceof Gap gap) {
      return ofGap(gap, name);
    }
    if (thing instanceof Entry entry) {
      return ofEntry(entry, name);
    }
    return thing instanceof Arithmetic arithmetic ? ofArithmetic(arithmetic, name) : null;
  }

  private static @Nullable Object ofGap(Gap gap, String name) {
    return switch (name) {
      case "id" -> gap.id().isEmpty() ? null : gap.id();
      case "kind", "ledger" -> gap.kind().isEmpty() ? null : gap.kind();
      case "code" -> gap.code().isEmpty() ? null : gap.code();
      case "reporter" -> gap.reporter();
      case "year" -> gap.year();
      case "column" -> gap.known().get("subject") instanceof Entry cell ? cell.column() : null;
      default -> gap.known().get(name);
    };
  }

  /** Of a blank, what the figure that belongs there would share with it. */
  private static @Nullable Object ofEntry(Entry entry, String name) {
    return switch (name) {
      case "this" -> entry;
      case "code" -> entry.code();
      case "name" -> entry.name();
      case "form" -> entry.form();
      case "measure" -> entry.measure();
      case "type" -> entry.type();
      case "counting" -> entry.counting();
      case "required" -> entry.required();
      case "reporter" -> entry.reporter();
      case "year" -> entry.year();
      case "column" -> entry.column();
      case "place" -> entry.place();
      case "role" -> entry.role();
      case "ofThePeriod" -> entry.ofThePeriod();
      case "value" -> entry instanceof Figure figure ? figure.value() : null;
      default -> null;
    };
  }

  private static @Nullable Object ofArithmetic(Arithmetic fact, String name) {
    return switch (name) {
      case "subject" -> fact.subject();
      case "reporter" -> fact.reporter();
      case "year" -> fact.year();
      case "code" -> fact.code();
      case "column" -> fact.column();
      default -> fact instanceof YearOnYear pair ? ofPair(pair, name) : null;
    };
  }

  private static @Nullable Object ofPair(YearOnYear pair, String name) {
    return switch (name) {
      case "current" -> pair.current();
      case "prior" -> pair.prior();
      case "stated" -> pair.stated();
      case "explained" -> pair.explained();
      default -> null;
    };
  }
}
