package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.work.FindingFilter.Decided;
import org.zhibai.desktop.work.FindingLine.Heading;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;

class FindingsListTest {
  private static final String YINZHOU = "330212";

  private final Map<String, Decision> decided = new HashMap<>();
  private final FindingsList list = list(SampleFindings.all());

  private FindingsList list(List<Finding> findings) {
    return new FindingsList(
        findings,
        SampleFindings.CHINESE,
        finding -> Optional.ofNullable(decided.get(finding.key())));
  }

  @Test
  void all_findings_are_listed_those_that_another_explains_under_it() {
    assertThat(list.lines()).hasSameSizeAs(SampleFindings.all());
    assertThat(list.all())
        .extracting(FindingRow::number)
        .contains("1", "2")
        .anyMatch(n -> n.contains("-"));
    assertThat(list.total().total()).isEqualTo(SampleFindings.all().size());
    assertThat(list.total().of(Severity.MANDATORY))
        .isEqualTo((int) SampleFindings.RESULT.count(Severity.MANDATORY));
    assertThat(list.heading()).startsWith("问题 " + SampleFindings.all().size() + " 条：强制性");
  }

  @Test
  void a_filter_lets_through_what_meets_all_its_parts() {
    list.filter(FindingFilter.ALL.unit(YINZHOU).severities(Set.of(Severity.EXPLAIN)));
    assertThat(list.shown())
        .isNotEmpty()
        .allMatch(row -> row.finding().reporter().equals(YINZHOU))
        .allMatch(row -> row.severity() == Severity.EXPLAIN);
    long expected =
        SampleFindings.all().stream()
            .filter(one -> one.reporter().equals(YINZHOU))
            .filter(one -> one.rule().severity() == Severity.EXPLAIN)
            .count();
    assertThat(list.counts().total()).isEqualTo((int) expected);
    assertThat(list.heading()).contains("显示 " + expected + " 条");

    list.filter(FindingFilter.ALL.form("02"));
    assertThat(list.shown()).isNotEmpty().allMatch(row -> row.form().startsWith("02 "));
    list.filter(FindingFilter.ALL.rule("general/sums-of-parts"));
    assertThat(list.shown())
        .isNotEmpty()
        .allMatch(row -> row.finding().rule().id().equals("general/sums-of-parts"));
  }

  @Test
  void words_are_looked_for_in_any_order_and_case() {
    list.filter(FindingFilter.ALL.text("pct 余姚市"));
    assertThat(list.shown())
        .isNotEmpty()
        .allMatch(row -> row.search().contains("pct") && row.search().contains("余姚市"))
        .anyMatch(row -> row.unit().equals("余姚市"));
    list.filter(FindingFilter.ALL.text("没有这样的字"));
    assertThat(list.lines()).isEmpty();
    assertThat(list.counts()).isEqualTo(FindingCounts.NONE);
  }

  @Test
  void what_was_decided_can_be_hidden() {
    Finding first = list.all().get(0).finding();
    decided.put(first.key(), Decision.ACCEPTED);
    list.filter(FindingFilter.ALL.decision(Decided.OPEN));
    assertThat(list.shown())
        .hasSize(list.all().size() - 1)
        .noneMatch(row -> row.finding().equals(first));
    list.filter(FindingFilter.ALL.decision(Decided.ACCEPTED));
    assertThat(list.shown()).extracting(FindingRow::finding).containsExactly(first);
  }

  @Test
  void a_column_sorts_numbers_by_size_with_gaps_last() {
    list.sort(FindingColumn.REPORTED, false);
    List<FindingRow> numbers =
        list.shown().stream().filter(row -> row.finding().reported() != null).toList();
    assertThat(numbers)
        .isSortedAccordingTo(Comparator.comparing(row -> row.finding().reported()))
        .hasSizeGreaterThan(10);
    assertThat(list.shown().subList(0, numbers.size())).isEqualTo(numbers);

    list.sort(FindingColumn.NUMBER, true);
    assertThat(list.shown().get(0).index()).isEqualTo(list.all().size() - 1);
  }

  @Test
  void groups_have_headings_with_counts_and_can_be_closed() {
    list.group(Grouping.UNIT);
    Heading first = (Heading) list.lines().get(0);
    assertThat(first.text()).isEqualTo(list.shown().get(0).unit());
    assertThat(list.lines().subList(1, 1 + first.counts().total()))
        .allMatch(line -> ((FindingRow) line).unit().equals(first.text()));

    int before = list.lines().size();
    list.toggle(first);
    assertThat(list.lines()).hasSize(before - first.counts().total());
    assertThat(list.counts()).isEqualTo(list.total());

    list.group(Grouping.CAUSE);
    Heading cause =
        list.lines().stream()
            .filter(Heading.class::isInstance)
            .map(Heading.class::cast)
            .filter(heading -> heading.counts().total() > 1)
            .findFirst()
            .orElseThrow();
    FindingRow headline = list.row(cause.key()).orElseThrow();
    assertThat(headline.explains()).isEqualTo(cause.counts().total() - 1);
  }

  @Test
  void one_goes_from_finding_to_finding_past_headings() {
    list.group(Grouping.RULE);
    FindingRow first = list.beside(-1, true).orElseThrow();
    assertThat(list.line(first.finding().key())).isEqualTo(1);
    FindingRow row = first;
    int seen = 1;
    Optional<FindingRow> next = list.beside(list.line(row.finding().key()), true);
    while (next.isPresent()) {
      row = next.get();
      seen++;
      next = list.beside(list.line(row.finding().key()), true);
    }
    assertThat(seen).isEqualTo(list.all().size());
    assertThat(list.beside(list.line(first.finding().key()), false)).isEmpty();
  }

  @Test
  void another_result_is_shown_as_the_last_one_was() {
    list.filter(FindingFilter.ALL.unit(YINZHOU));
    list.sort(FindingColumn.MESSAGE, true);
    list.group(Grouping.RULE);
    FindingsList again =
        list.withRows(
            FindingsList.rows(SampleFindings.all(), SampleFindings.CHINESE),
            SampleFindings.CHINESE);
    assertThat(again.lines()).isEqualTo(list.lines());
    assertThat(again.counts()).isEqualTo(list.counts());
  }

  @Test
  void the_longest_number_of_a_column_is_known_and_words_have_none() {
    for (FindingColumn column :
        List.of(FindingColumn.REPORTED, FindingColumn.EXPECTED, FindingColumn.DIFFERENCE)) {
      int longest =
          list.all().stream()
              .filter(row -> column.digits(row) > 0)
              .mapToInt(row -> column.text(row, SampleFindings.CHINESE).length())
              .max()
              .orElseThrow();
      assertThat(list.longest(column).length()).as(column.name()).isBetween(longest - 1, longest);
    }
    assertThat(list.longest(FindingColumn.NUMBER)).contains("-");
    assertThat(list.longest(FindingColumn.MESSAGE)).isEmpty();
  }

  @Test
  void twenty_thousand_findings_are_filtered_before_anybody_notices() {
    FindingsList many = list(SampleFindings.many(20_000));
    many.filter(FindingFilter.ALL.text("x"));
    long longest = 0;
    for (String word : List.of("专利", "余姚 专利", "1,0", "没有这样的字", "")) {
      long begun = cpu();
      many.filter(FindingFilter.ALL.text(word));
      longest = Math.max(longest, cpu() - begun);
    }
    assertThat(many.lines()).hasSize(20_000);
    assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofMillis(50));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
