package org.zhibai.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a compiled rule may mention. An allow-list: whatever isn't here is refused.
 *
 * <p>Rules compare facts; their compiled form needs the fact classes, the engine's building blocks
 * for conditions, and a few value classes of the JDK.
 */
final class AllowedCode {
  private static final Set<String> VALUES =
      Set.of(
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/lang/Number",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Character",
          "java/lang/Record",
          "java/lang/Void",
          "java/lang/Iterable",
          "java/math/BigDecimal",
          "java/math/BigInteger",
          "java/math/MathContext",
          "java/math/RoundingMode",
          "java/util/List",
          "java/util/Set",
          "java/util/Map",
          "java/util/Collection",
          "java/util/Objects",
          "java/util/Optional",
          "java/util/Iterator",
          "java/util/ArrayList",
          "java/util/regex/Pattern",
          "java/util/regex/Matcher");

  /** Classes of which only some members may be used. */
  private static final Map<String, Set<String>> PARTLY =
      Map.ofEntries(
          entry("java/lang/Object", "<init>", "equals", "hashCode", "toString"),
          entry("java/lang/System", "arraycopy"),
          entry(
              "java/lang/String",
              "length",
              "isEmpty",
              "isBlank",
              "charAt",
              "startsWith",
              "endsWith",
              "contains",
              "indexOf",
              "lastIndexOf",
              "substring",
              "equals",
              "equalsIgnoreCase",
              "compareTo",
              "compareToIgnoreCase",
              "trim",
              "strip",
              "toUpperCase",
              "toLowerCase",
              "replace",
              "concat",
              "repeat",
              "matches",
              "valueOf",
              "hashCode",
              "toString"),
          entry("java/lang/Integer", wholeNumber("parseInt")),
          entry("java/lang/Long", wholeNumber("parseLong")),
          entry(
              "java/lang/Boolean",
              "valueOf",
              "booleanValue",
              "parseBoolean",
              "TRUE",
              "FALSE",
              "TYPE",
              "compareTo",
              "equals",
              "hashCode",
              "toString"),
          entry(
              "java/lang/Math",
              "abs",
              "max",
              "min",
              "floor",
              "ceil",
              "round",
              "rint",
              "signum",
              "pow",
              "sqrt",
              "log",
              "log10",
              "exp",
              "floorDiv",
              "floorMod"),
          entry(
              "java/lang/Enum",
              "<init>",
              "valueOf",
              "name",
              "ordinal",
              "compareTo",
              "equals",
              "hashCode",
              "toString"),
          entry("java/lang/RuntimeException", "<init>"),
          entry("java/lang/Exception"),
          entry("java/lang/Class"),
          entry("java/util/Locale", "ENGLISH"),
          entry("java/util/Arrays", "asList"),
          entry("java/util/Collections", "emptyList"),
          entry("java/util/function/Supplier"),
          entry("java/time/format/DateTimeFormatter"),
          entry(
              "java/time/format/DateTimeFormatterBuilder",
              "<init>",
              "appendPattern",
              "parseCaseInsensitive",
              "toFormatter"),
          entry("org/drools/util/DateUtils", "getDateFormatMask"),
          entry("org/drools/core/base/accumulators/CountAccumulateFunction", "<init>"),
          entry(
              "java/time/LocalDate",
              "getYear",
              "getMonthValue",
              "getDayOfMonth",
              "isBefore",
              "isAfter",
              "isEqual",
              "equals",
              "compareTo",
              "hashCode",
              "toEpochDay",
              "plusDays",
              "plusMonths",
              "plusYears",
              "minusDays",
              "minusMonths",
              "minusYears",
              "of"),
          entry("org/zhibai/rules/Findings", "rule"),
          entry("org/zhibai/rules/Findings$Tally", "report", "examined"));

  private static final List<String> TAKEN =
      List.of(
          "java/", "javax/", "jdk/", "sun/", "com/sun/", "org/drools/", "org/kie/", "org/zhibai/");

  /** Members that every object has and that lead out of it, or hold up a thread. */
  private static final Set<String> NEVER =
      Set.of(
          "getClass",
          "getDeclaringClass",
          "describeConstable",
          "finalize",
          "wait",
          "notify",
          "notifyAll");

  private static final Set<String> ENGINE =
      Set.of(
          "org/drools/model/AlphaIndex",
          "org/drools/model/BetaIndex",
          "org/drools/model/BetaIndex2",
          "org/drools/model/BetaIndex3",
          "org/drools/model/BetaIndex4",
          "org/drools/model/Declaration",
          "org/drools/model/DomainClassMetadata",
          "org/drools/model/Global",
          "org/drools/model/Index$ConstraintType",
          "org/drools/model/Model",
          "org/drools/model/PatternDSL$PatternDef",
          "org/drools/model/Query",
          "org/drools/model/Rule",
          "org/drools/model/RuleItemBuilder",
          "org/drools/model/TypeMetaData",
          "org/drools/model/Variable",
          "org/drools/model/WindowReference",
          "org/drools/model/EntryPoint",
          "org/drools/model/impl/ModelImpl",
          "org/drools/model/impl/RuleBuilder",
          "org/drools/modelcompiler/dsl/pattern/D",
          "org/drools/modelcompiler/util/EvaluationUtil");

  private static final Set<String> ENGINE_PREFIXES =
      Set.of(
          "org/drools/model/functions/",
          "org/drools/model/consequences/ConsequenceBuilder",
          "org/drools/model/view/",
          "org/drools/model/operators/");

  /** Supertypes and signatures of the engine's classes, which the compiler wants to see. */
  private static final Set<String> SUPERTYPES =
      Set.of(
          "java/io/Serializable",
          "java/io/Externalizable",
          "java/io/ObjectInput",
          "java/io/ObjectOutput",
          "java/io/DataInput",
          "java/io/DataOutput",
          "java/io/Closeable",
          "java/io/IOException",
          "java/io/ObjectInputStream",
          "java/io/ObjectOutputStream",
          "java/io/InputStream",
          "java/io/OutputStream");

  private AllowedCode() {}

  /** Whether a class may be mentioned at all. */
  static boolean type(String name) {
    return VALUES.contains(name)
        || PARTLY.containsKey(name)
        || ENGINE.contains(name)
        || fact(name)
        || ENGINE_PREFIXES.stream().anyMatch(name::startsWith);
  }

  /** Whether a method or field of a class may be used. */
  static boolean member(String owner, String member) {
    Set<String> some = PARTLY.get(owner);
    return some == null ? type(owner) : some.contains(member);
  }

  /** Whether a class of this name could be taken for one of the program, the engine or the JDK. */
  static boolean taken(String name) {
    return TAKEN.stream().anyMatch(name::startsWith);
  }

  /** Whether a member may be used of no class, not even of the rule's own. */
  static boolean never(String member) {
    return NEVER.contains(member);
  }

  /**
   * Whether the compiler may see a class. It needs to see somewhat more than rules may mention, the
   * supertypes of what they mention above all; what the compiled rule mentions is checked
   * afterwards.
   */
  static boolean mayCompileAgainst(String name) {
    return type(name)
        || name.startsWith("java/lang/")
            && !name.startsWith("java/lang/reflect/")
            && !name.startsWith("java/lang/Process")
            && !name.startsWith("java/lang/Runtime")
            && !name.startsWith("java/lang/Thread")
        || name.startsWith("java/util/") && name.indexOf('/', "java/util/".length()) < 0
        || name.startsWith("java/util/function/")
        || name.startsWith("java/time/")
        || SUPERTYPES.contains(name)
        || name.startsWith("org/drools/")
        || name.startsWith("org/kie/");
  }

  private static Map.Entry<String, Set<String>> entry(String owner, String... members) {
    return Map.entry(owner, Set.of(members));
  }

  /** What may be used of a class of whole numbers; not what reads the system's properties. */
  private static String[] wholeNumber(String parse) {
    return new String[] {
      parse,
      "valueOf",
      "intValue",
      "longValue",
      "doubleValue",
      "compare",
      "compareTo",
      "equals",
      "hashCode",
      "toString",
      "TYPE",
      "MAX_VALUE",
      "MIN_VALUE"
    };
  }

  private static boolean fact(String name) {
    return name.startsWith("org/zhibai/model/")
        && !name.equals("org/zhibai/model/Texts")
        && !name.startsWith("org/zhibai/model/Ledger$")
        && !name.equals("org/zhibai/model/Ledger");
  }
}
