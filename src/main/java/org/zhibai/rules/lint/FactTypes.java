package org.zhibai.rules.lint;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.Attainment;
import org.zhibai.model.Blank;
import org.zhibai.model.Carried;
import org.zhibai.model.CityShare;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Completion;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Entry;
import org.zhibai.model.Equation;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Inequality;
import org.zhibai.model.Inspection;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.LastYear;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.PerCapita;
import org.zhibai.model.Placing;
import org.zhibai.model.Reference;
import org.zhibai.model.Standing;
import org.zhibai.model.Threshold;
import org.zhibai.model.Words;
import org.zhibai.model.YearOnYear;

/**
 * The facts that rules may look for, with their fields: read from the fact classes. May be used by
 * several threads at once.
 */
final class FactTypes {
  private static final Map<String, Class<?>> FACTS =
      Stream.of(
              Entry.class,
              Figure.class,
              Growth.class,
              Words.class,
              Blank.class,
              LedgerRow.class,
              LedgerCell.class,
              CoverItem.class,
              Inspection.class,
              Equation.class,
              Inequality.class,
              YearOnYear.class,
              Carried.class,
              LedgerTotal.class,
              Attainment.class,
              KeyCheck.class,
              Standing.class,
              Reference.class,
              Placing.class,
              PerCapita.class,
              LastYear.class,
              Completion.class,
              CityShare.class,
              Threshold.class)
          .collect(Collectors.toMap(Class::getSimpleName, type -> type, (a, b) -> a, TreeMap::new));

  private final Map<Class<?>, Map<String, Method>> fields = new ConcurrentHashMap<>();

  /** The fact of a simple or full name. */
  Optional<Class<?>> fact(String name) {
    String simple = name.startsWith("org.zhibai.model.") ? name.substring(17) : name;
    return Optional.ofNullable(FACTS.get(simple));
  }

  /** The names of all facts. */
  Set<String> names() {
    return FACTS.keySet();
  }

  /** A class that may be mentioned in a constraint: of the model, or a value class of the JDK. */
  Optional<Class<?>> mentioned(String name) {
    for (Class<?> value : List.of(BigDecimal.class, LocalDate.class, ColumnRole.class)) {
      if (value.getSimpleName().equals(name)) {
        return Optional.of(value);
      }
    }
    try {
      return Optional.of(Class.forName("org.zhibai.model." + name));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Whether facts are of a type, or one of its subtypes. */
  static boolean isFact(Class<?> type) {
    return FACTS.containsValue(type);
  }

  /**
   * Whether facts of a type are worked out, and only where there is something to work them out of.
   */
  static boolean derived(Class<?> type) {
    return !Entry.class.isAssignableFrom(type)
        && !List.of(LedgerRow.class, CoverItem.class, Inspection.class, Threshold.class)
            .contains(type);
  }

  /** What is read by the name of a field. */
  Optional<Method> field(Class<?> type, String name) {
    Map<String, Method> known = fields(type);
    return Optional.ofNullable(known.get(name));
  }

  /** The names of a type's fields. */
  Set<String> fieldNames(Class<?> type) {
    return fields(type).keySet();
  }

  /** The methods of a name. */
  List<Method> methods(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && !method.isBridge())
        .toList();
  }

  /** The names of methods that rules may call. */
  Set<String> methodNames(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A constant of a class, such as one of an enum. */
  Optional<Field> constant(Class<?> type, String name) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getName().equals(name))
        .findFirst();
  }

  /** The names of a class's constants. */
  Set<String> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Method> fields(Class<?> type) {
    return fields.computeIfAbsent(type, FactTypes::read);
  }

  private static Map<String, Method> read(Class<?> type) {
    Map<String, Method> read = new TreeMap<>();
    for (Method method : type.getMethods()) {
      boolean field =
          method.getParameterCount() == 0
              && method.getReturnType() != void.class
              && !Modifier.isStatic(method.getModifiers())
              && !method.isBridge()
              && (method.getDeclaringClass() != Object.class
                  || method.getName().equals("getClass"));
      if (field && !Set.of("toString", "hashCode", "getClass").contains(method.getName())) {
        String name = method.getName();
        read.put(name, method);
        if (name.matches("get[A-Z].*")) {
          read.putIfAbsent(Character.toLowerCase(name.charAt(3)) + name.substring(4), method);
        } else if (name.matches("is[A-Z].*")) {
          read.putIfAbsent(Character.toLowerCase(name.charAt(2)) + name.substring(3), method);
        }
      }
    }
    return read;
  }
}
