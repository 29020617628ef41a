package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.Relation;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Rule;

/**
 * The audit relations that the library must cover, {@code audit-relations.csv}, against what rules
 * say they cover, and against the tables from which the general rules take their relations. That
 * each case comes out as its page says is RuleCasesTest's business.
 */
class AuditRelationsTest {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Pattern KIND =
      Pattern.compile(
          "(?:Equation|Inequality|Carried)\\(\\s*kind == \"([^\"]+)\"[^)]*(?:holds|same) == false");
  private static final Pattern LEDGER = Pattern.compile("LedgerTotal\\(\\s*ledger == \"([^\"]+)\"");
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));
  private static final RulePack PACK = RulePack.read(Path.of("rules"));

  private static TreeSet<String> wanted() {
    TreeSet<String> ids = new TreeSet<>();
    rows(resource("audit-relations.csv")).forEach(row -> ids.add(row.get("编号")));
    return ids;
  }

  private static Path resource(String name) {
    return Path.of("src/test/resources/org/zhibai/rules", name);
  }

  private static List<CSVRecord> rows(Path file) {
    try (Reader table = Files.newBufferedReader(file)) {
      return FORMAT.parse(table).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_relation_is_stated_by_a_rule_and_no_rule_names_another() {
    TreeSet<String> named = new TreeSet<>();
    PACK.rules().forEach(rule -> named.addAll(rule.relations()));
    assertThat(wanted()).hasSize(111);
    assertThat(named).isEqualTo(wanted());
  }

  @Test
  void every_rule_that_states_one_has_cases_that_pass_and_that_fail_somewhere() {
    assertThat(PACK.sources().stream().filter(source -> !source.rule().relations().isEmpty()))
        .allSatisfy(
            source -> {
              assertThat(source.page().cases())
                  .as(source.id())
                  .anyMatch(AuditRelationsTest::passes);
              assertThat(source.page().cases()).as(source.id()).anyMatch(one -> !passes(one));
            });
  }

  private static boolean passes(RuleCase one) {
    return one.places().isEmpty();
  }

  /** A general rule states what its rows in the table state: no more, and no less. */
  @Test
  void rules_on_relations_of_a_kind_name_what_the_table_names() {
    Map<String, TreeSet<String>> byKind = new TreeMap<>();
    for (Relation relation : SYSTEM.relations()) {
      if (!relation.audit().isEmpty()) {
        byKind.computeIfAbsent(relation.kind(), kind -> new TreeSet<>()).add(relation.audit());
      }
    }
    byKind.forEach(
        (kind, audits) -> {
          TreeSet<String> claimed = new TreeSet<>();
          for (RuleSource source : PACK.sources()) {
            Matcher matcher = KIND.matcher(source.drl().text());
            if (matcher.find() && matcher.group(1).equals(kind)) {
              claimed.addAll(source.rule().relations());
            }
          }
          audits.remove("AR-014");
          assertThat(claimed).as(kind).isEqualTo(audits);
        });
  }

  @Test
  void rules_on_ledger_totals_name_what_the_table_names() {
    Map<String, TreeSet<String>> byLedger = new TreeMap<>();
    for (CSVRecord row : rows(Path.of("rules/forms/totals.csv"))) {
      TreeSet<String> audits = byLedger.computeIfAbsent(row.get("台账"), key -> new TreeSet<>());
      if (!row.get("审核关系").isEmpty()) {
        audits.add(row.get("审核关系"));
      }
    }
    Map<String, TreeSet<String>> claimed = new TreeMap<>();
    for (RuleSource source : PACK.sources()) {
      Matcher matcher = LEDGER.matcher(source.drl().text());
      if (matcher.find()) {
        claimed
            .computeIfAbsent(matcher.group(1), key -> new TreeSet<>())
            .addAll(source.rule().relations());
      }
    }
    assertThat(claimed).isEqualTo(byLedger);
  }

  /** What was seen to go wrong in real material, each with a case that is found. */
  @Test
  void every_seeded_fault_is_a_failing_case_of_its_rule() {
    assertThat(rows(resource("seeded-faults.csv")))
        .hasSizeGreaterThanOrEqualTo(20)
        .allSatisfy(
            fault ->
                assertThat(PACK.source(fault.get("规则")).orElseThrow().page().cases())
                    .as(fault.get("差错"))
                    .anyMatch(one -> !passes(one) && shows(one, fault.get("例子里"))));
  }

  private static boolean shows(RuleCase one, String text) {
    return one.title().contains(text)
        || one.tables().stream()
            .anyMatch(table -> table.rows().stream().anyMatch(row -> row.contains(text)));
  }

  /** Each audit relation in the table has a case that fails at the very line it is about. */
  @Test
  void every_relation_of_the_table_has_a_failing_case_at_its_line() {
    Map<String, TreeSet<String>> lines = new TreeMap<>();
    for (Relation relation : SYSTEM.relations()) {
      if (!relation.audit().isEmpty()) {
        lines.computeIfAbsent(relation.audit(), audit -> new TreeSet<>()).add(relation.target());
      }
    }
    lines.forEach(
        (audit, targets) ->
            assertThat(failing(audit)).as(audit).anyMatch(place -> targets.contains(code(place))));
  }

  private static List<String> failing(String audit) {
    return PACK.sources().stream()
        .filter(source -> source.rule().relations().contains(audit))
        .flatMap(source -> source.page().cases().stream())
        .flatMap(one -> one.places().stream())
        .toList();
  }

  private static String code(String place) {
    return place.split("\\s+")[0];
  }

  @Test
  void every_threshold_is_read() {
    String rules =
        String.join("\n", PACK.sources().stream().map(source -> source.drl().text()).toList());
    assertThat(SYSTEM.parameters().thresholds())
        .extracting(threshold -> threshold.key())
        .filteredOn(key -> !rules.contains('"' + key + '"'))
        .allMatch(ThresholdsOfTheProgram::reads, "is read by the program or its tables");
  }

  @Test
  void rules_are_named_once() {
    assertThat(PACK.rules()).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(PACK.broken()).isEmpty();
  }
}
