package org.zhibai.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.PackException;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Threshold;

/**
 * The names that a pack's tables know: codes of lines, numbers of ledgers with their columns, keys
 * of thresholds. A rule that asks for any other would never find anything, and nobody would notice.
 */
final class KnownNames {
  private static final Pattern CODE = held("code");
  private static final Pattern LEDGER = held("ledger");
  private static final Pattern KEY = held("key");
  private static final Pattern ACCESSOR =
      Pattern.compile(
          "\\b(?:text|date|number|yearOf|yearsOld|years|given|blank|days|times|patentKind|patentYear|value)"
              + "\\s*\\(\\s*\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")?\\s*\\)");
  private static final Pattern ROW = Pattern.compile("\\bLedgerRow\\s*\\(");
  private static final Pattern THRESHOLD = Pattern.compile("\\bThreshold\\s*\\(");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final Set<String> codes;
  private final Set<String> thresholds;
  private final Map<String, Set<String>> columns = new TreeMap<>();

  private KnownNames(ReportSystem system) {
    codes =
        system.allLines().stream()
            .map(line -> line.code())
            .collect(Collectors.toCollection(TreeSet::new));
    thresholds =
        system.parameters().thresholds().stream()
            .map(Threshold::key)
            .collect(Collectors.toCollection(TreeSet::new));
    for (LedgerForm ledger : system.allLedgers()) {
      columns
          .computeIfAbsent(ledger.number(), number -> new TreeSet<>())
          .addAll(ledger.columns().stream().map(LedgerColumn::key).toList());
    }
  }

  /**
   * The names of a pack; empty when it has no forms, or when its tables can't be read, which
   * whoever reads them tells.
   */
  static Optional<KnownNames> of(Path pack) {
    if (!Files.exists(pack.resolve("forms/forms.csv"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new KnownNames(ReportSystem.read(pack)));
    } catch (PackException e) {
      return Optional.empty();
    }
  }

  /** Refuses a rule that names what the tables don't have. */
  void check(DrlText drl) throws RuleMistake {
    String mask = new DrlMask(drl.text()).text();
    Part when = new Part(drl, mask, drl.when(), drl.then());
    when.demand(CODE, codes, "forms/lines.csv 里没有代码");
    when.demand(LEDGER, columns.keySet(), "forms/ledgers.csv 里没有台账");
    for (Part threshold : when.inside(THRESHOLD)) {
      threshold.demand(KEY, thresholds, "parameters/thresholds.csv 里没有阈值");
    }
    List<Part> rows = when.inside(ROW);
    for (Part row : rows) {
      demandColumns(row, row);
    }
    if (rows.size() == 1) {
      demandColumns(when, rows.get(0));
      int end = mask.indexOf(')', drl.call());
      new Part(drl, mask, drl.call(), end)
          .demand(QUOTED, columns(rows.get(0)), noColumn(rows.get(0)));
    }
  }

  private void demandColumns(Part part, Part row) throws RuleMistake {
    part.demand(ACCESSOR, columns(row), noColumn(row));
  }

  private Set<String> columns(Part row) {
    List<String> named = row.words(LEDGER);
    return columns.entrySet().stream()
        .filter(ledger -> named.isEmpty() || named.contains(ledger.getKey()))
        .flatMap(ledger -> ledger.getValue().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String noColumn(Part row) {
    return "台账 " + String.join(" ", row.words(LEDGER)) + " 没有栏";
  }

  /** A field held against words, with {@code ==}, {@code !=} or {@code in}, from either side. */
  private static Pattern held(String field) {
    String word = "\"[^\"]*\"";
    String compared = "\\(?\\s*[=!]=\\s*" + word;
    return Pattern.compile(
        "(?<!\\$)\\b"
            + (field + "\\s*" + compared + "(?:\\s*(?:\\|\\||&&)\\s*[=!]=\\s*" + word + ")*")
            + ("|(?<!\\$)\\b" + field + "\\s+(?:not\\s+)?in\\s*\\([^)]*\\)")
            + ("|" + word + "\\s*[=!]=\\s*" + field + "\\b"));
  }

  /** A stretch of a rule, searched without its comments and the insides of its words. */
  private record Part(DrlText drl, String mask, int from, int to) {

    void demand(Pattern pattern, Collection<String> known, String missing) throws RuleMistake {
      Matcher found = pattern.matcher(mask).region(from, to);
      while (found.find()) {
        Matcher quoted = QUOTED.matcher(mask).region(found.start(), found.end());
        while (quoted.find()) {
          String word = drl.text().substring(quoted.start(1), quoted.end(1));
          if (!known.contains(word)) {
            throw new RuleMistake(
                drl.file(),
                drl.line(quoted.start()),
                missing + "“" + word + "”" + Nearest.hint(word, known));
          }
        }
      }
    }

    List<String> words(Pattern pattern) {
      return pattern
          .matcher(mask)
          .region(from, to)
          .results()
          .flatMap(
              found -> QUOTED.matcher(drl.text().substring(found.start(), found.end())).results())
          .map(quoted -> quoted.group(1))
          .distinct()
          .toList();
    }

    /** What stands in the parentheses of each fact of a type. */
    List<Part> inside(Pattern fact) {
      return fact.matcher(mask)
          .region(from, to)
          .results()
          .map(found -> new Part(drl, mask, found.end(), closing(found.end())))
          .toList();
    }

    private int closing(int open) {
      int depth = 1;
      int at = open;
      while (at < to && depth > 0) {
        char c = mask.charAt(at);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        at++;
      }
      return at;
    }
  }
}
